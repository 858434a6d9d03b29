import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import { guideName } from '../../../../shared/content/guide-name'
import { priceOn } from '../../../../shared/domain/checklist/fee'
import { limitKinds, promisedLimit } from '../../../../shared/domain/checklist/time-limit'
import type { Fee } from '../../../../shared/schemas/fee'
import { Card } from '../../components/card'
import { Fold } from '../../components/fold'
import { ToConfirm } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'
import { isDoubtful, priceLabel } from '../../wording'
import { Point, Source, Statement } from './statement'
import { earlierPrices, feesOf } from './view'

interface Props {
  detail: ServiceDetail
  onDate: string
}

/** What else there is to know of a service, each by a tap. */
export function ServiceFacts({ detail, onDate }: Props) {
  const { texts, say } = useSpeech()
  const { service } = detail
  return (
    <Card flush>
      <Fees detail={detail} onDate={onDate} />
      <TimeLimits detail={detail} />
      <Fold title={texts.checklist.where}>
        <Statement stated={service.where} />
        <Point label={texts.checklist.agent}>
          <Statement stated={service.agent} />
        </Point>
        <Point label={texts.checklist.pickup}>
          <Statement stated={service.pickup} />
        </Point>
        <Source evidence={service.where.evidence} />
      </Fold>
      <Way detail={detail} />
      <Fold title={texts.checklist.otherWays}>
        <Point label={texts.checklist.online}>
          <Statement stated={service.online} />
        </Point>
        <Point label={texts.checklist.selfService}>
          <Statement stated={service.selfService} />
        </Point>
        <Source evidence={service.online.evidence} />
        {[service.online, service.selfService].some(({ possible }) => possible !== 'no') && (
          <LinkRow
            title={texts.service.guide['guide/online'].title}
            onPress={() => open('guide/online/index', {})}
          />
        )}
      </Fold>
      <Conditions detail={detail} />
      <LinkRow
        title={say(guideName)}
        onPress={() => open('guide/service/index', { service: service.code })}
      />
    </Card>
  )
}

function Fees({ detail, onDate }: Props) {
  const { texts } = useSpeech()
  const fees = feesOf(detail)
  const [usual] = fees
  const price = usual && priceOn(usual, onDate)
  return (
    <Fold
      title={texts.checklist.fee}
      summary={
        <>
          <View>{priceLabel(texts, price)}</View>
          {(!price || isDoubtful(price.evidence)) && <ToConfirm />}
        </>
      }
    >
      {fees.map(fee => (
        <FeeLines key={fee.code} fee={fee} onDate={onDate} />
      ))}
    </Fold>
  )
}

function FeeLines({ fee, onDate }: { fee: Fee; onDate: string }) {
  const { texts, say } = useSpeech()
  const price = priceOn(fee, onDate)
  return (
    <View className="stack-tight">
      <View className="spread line-top">
        <View className="grow">{say(fee.name)}</View>
        <View className="strong">{priceLabel(texts, price)}</View>
      </View>
      {fee.note && <View className="soft">{say(fee.note)}</View>}
      {(!price || isDoubtful(price.evidence)) && <ToConfirm />}
      {price?.legalBasis && <View className="soft small">{price.legalBasis}</View>}
      {earlierPrices(texts, fee, onDate).map(line => (
        <View key={line} className="soft small">
          {line}
        </View>
      ))}
      {price && <Source evidence={price.evidence} />}
    </View>
  )
}

function TimeLimits({ detail: { service } }: Pick<Props, 'detail'>) {
  const { texts, say } = useSpeech()
  const promise = promisedLimit(service)
  return (
    <Fold
      title={texts.checklist.timeLimit}
      summary={
        <>
          <View>{promise ? say(promise.text) : texts.checklist.timeLimitUnknown}</View>
          {(!promise || isDoubtful(promise.evidence)) && <ToConfirm />}
        </>
      }
    >
      {!promise && <View>{texts.checklist.limitUnknown}</View>}
      {limitKinds.map(kind => {
        const limit = service.timeLimits[kind]
        return (
          limit && (
            <Point key={kind} label={texts.checklist.limit[kind]}>
              <Statement stated={limit} />
            </Point>
          )
        )
      })}
      {promise && <Source evidence={promise.evidence} />}
    </Fold>
  )
}

function Way({ detail: { service } }: Pick<Props, 'detail'>) {
  const { texts } = useSpeech()
  return (
    <Fold title={texts.checklist.way}>
      <View className="stack-tight">
        {service.way.zones.map((zone, i) => (
          <View key={zone} className="line line-top">
            <View className="material-number">{i + 1}</View>
            <View className="grow">{texts.checklist.zone[zone]}</View>
          </View>
        ))}
      </View>
      <Source evidence={service.way.evidence} />
    </Fold>
  )
}

function Conditions({ detail: { service } }: Pick<Props, 'detail'>) {
  const { texts } = useSpeech()
  return (
    <Fold title={texts.checklist.conditions}>
      {service.conditions.map(condition => (
        <Statement key={condition.text['zh-CN']} stated={condition} />
      ))}
      {service.validity && (
        <Point label={texts.checklist.documentValidity}>
          <Statement stated={service.validity} />
        </Point>
      )}
      {service.legalBasis.length > 0 && (
        <Point label={texts.checklist.basis}>
          {service.legalBasis.map(basis => (
            <View key={basis}>{basis}</View>
          ))}
        </Point>
      )}
      <Source evidence={service.evidence} />
    </Fold>
  )
}
