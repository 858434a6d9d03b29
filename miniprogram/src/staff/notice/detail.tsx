import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { addDays, dayOf } from '../../../../shared/domain/calendar'
import { may } from '../../../../shared/permission'
import type { NoticeView } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { now } from '../../phone/clock'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { useAcknowledge } from './acknowledge'
import { Differences } from './differences'
import { Facts } from './facts'
import { Readings } from './readings'
import { Steps } from './steps'
import { UrgentPart } from './urgent-part'

const read = async (number: string, pointId: string) => {
  const [notice, me, ofPoint] = await Promise.all([
    call('getNotice', { number }),
    call('getMe', {}),
    pointId ? call('listPointNotices', { pointId }) : [],
  ])
  return {
    notice,
    mayOversee: may(me.staff, 'listAcknowledgements', 'somewhere'),
    isClerk: me.staff?.scope.kind === 'point',
    mayAcknowledge: may(me.staff, 'acknowledgeNotice', 'somewhere'),
    maySeeReadings: may(me.staff, 'listReadings', 'somewhere'),
    atPoint: ofPoint.find(one => one.notice.number === number),
  }
}

/** One edition: what it is, what it changes, and what the person may do with it. */
export default function NoticeDetail() {
  const words = usePageTexts(noticeTexts)
  const { params } = useRouter()
  const [number, pointId] = [paramOf(params, 'number'), paramOf(params, 'pointId')]
  const { data, reload } = useData(`${number} ${pointId}`, () => read(number, pointId))
  const { foot, ask } = useAcknowledge({
    pointId,
    atPoint: contentOf(data)?.atPoint,
    isClerk: contentOf(data)?.isClerk === true,
    mayAcknowledge: contentOf(data)?.mayAcknowledge === true,
    onDone: () => void reload(),
  })
  return (
    <Page title={words.edition(number)} foot={foot} over={ask}>
      <Loaded data={data} onRetry={reload}>
        {({ notice, mayOversee, maySeeReadings, atPoint }) => (
          <>
            <Wide>
              <View className="beside stack">
                <View className="stack">
                  <Facts notice={notice} />
                  <Links notice={notice} mayOversee={mayOversee} />
                </View>
                {notice.base && <Differences key={notice.version} notice={notice} />}
              </View>
            </Wide>
            {atPoint && maySeeReadings && (
              <Readings pointId={pointId} number={number} readAt={atPoint.readAt} />
            )}
            <UrgentPart notice={notice} onChange={() => void reload()} />
            <Steps notice={notice} onChange={() => void reload()} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Links({ notice, mayOversee }: { notice: NoticeView; mayOversee: boolean }) {
  const words = usePageTexts(noticeTexts)
  const [day] = useState(notice.effectiveFrom ?? addDays(dayOf(now()), 1))
  const { number, may, issuedAt } = notice
  return (
    <Card flush>
      <LinkRow
        title={words.preview}
        note={words.previewNote}
        onPress={() => open('staff/notice/card', { number, day })}
      />
      {may.includes('edit') && (
        <LinkRow
          title={words.edit}
          note={words.editNote}
          onPress={() => open('staff/notice/draft', { number })}
        />
      )}
      {issuedAt && mayOversee && (
        <LinkRow
          title={words.acknowledgements}
          onPress={() => open('staff/notice/acknowledgement', { number })}
        />
      )}
    </Card>
  )
}
