import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ServiceDetail } from '../../../../shared/api'
import { photoMaterial } from '../../../../shared/content/photo-standard'
import { dayOf } from '../../../../shared/domain/calendar'
import { priceOn } from '../../../../shared/domain/fee'
import { promisedLimit } from '../../../../shared/domain/time-limit'
import type { Answers } from '../../../../shared/schemas/fact'
import { now } from '../../clock'
import { Card } from '../../components/card'
import { FollowedNotice } from '../../components/followed-notice'
import { ToConfirm } from '../../components/hotline'
import { MaterialList } from '../../components/material-list'
import { press } from '../../components/press'
import { LinkRow, Row } from '../../components/row'
import { useSpeech } from '../../language'
import { open } from '../../route'
import { isDoubtful, priceLabel } from '../../wording'
import { feesOf, materialViews, readyLabel } from './view'

/** The list this one person needs, with fee and time limit. */
export function Ready({ detail, answers }: { detail: ServiceDetail; answers: Answers }) {
  const { texts, say } = useSpeech()
  const materials = materialViews(detail, answers, dayOf(now()), texts, say)
  return (
    <>
      <View className="stack-tight">
        <View className="heading ready-title">{readyLabel(texts, materials.length)}</View>
        <MaterialList materials={materials} />
      </View>
      <Card flush>
        <Fees detail={detail} />
        <TimeLimit detail={detail} />
      </Card>
      {materials.some(({ code }) => code === photoMaterial) && <PhotoLink />}
      <FollowedNotice notice={detail.notice} />
    </>
  )
}

function PhotoLink() {
  const { texts } = useSpeech()
  return (
    <Card flush>
      <LinkRow
        icon="badge"
        title={texts.photo.entry}
        note={texts.photo.entryNote}
        onPress={() => open('guide/photo/index', {})}
      />
    </Card>
  )
}

function Fees({ detail }: { detail: ServiceDetail }) {
  const { texts, say } = useSpeech()
  const [all, setAll] = useState(false)
  const fees = feesOf(detail)
  const shown = all ? fees : fees.slice(0, 1)
  return (
    <Row label={texts.checklist.fee}>
      {shown.length === 0 && priceLabel(texts, undefined)}
      {shown.map(fee => {
        const price = priceOn(fee, dayOf(now()))
        return (
          <View key={fee.code}>
            <View className="spread line-top">
              <View className="grow">{say(fee.name)}</View>
              <View className="strong">{priceLabel(texts, price)}</View>
            </View>
            {(!price || isDoubtful(price.evidence)) && <ToConfirm />}
          </View>
        )
      })}
      {!all && fees.length > 1 && (
        <View className="text-button brand" {...press(() => setAll(true))}>
          {texts.checklist.feeOthers}
        </View>
      )}
    </Row>
  )
}

function TimeLimit({ detail }: { detail: ServiceDetail }) {
  const { texts, say } = useSpeech()
  const limit = promisedLimit(detail.service)
  return (
    <Row label={texts.checklist.timeLimit}>
      {limit ? say(limit.text) : texts.checklist.timeLimitUnknown}
      {limit && isDoubtful(limit.evidence) && <ToConfirm />}
    </Row>
  )
}
