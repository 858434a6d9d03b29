import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { broadcastTexts } from '../../../../shared/texts/broadcast'
import type { BroadcastKind } from '../../../../shared/vocabulary/broadcast'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { DayChips } from '../../components/day-chips'
import { SectionTitle, Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { Wide } from '../../components/wide'
import { now, nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { useBookableDays } from '../../server/bookable'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, namesOf } from '../../server/names'
import { What, Whom } from './draft'
import { Told } from './told'

const read = async (pointId: string) => {
  const [told, all] = await Promise.all([call('listBroadcasts', { pointId }), catalogue()])
  return { told, all }
}

/** What is being written; whatever is chosen otherwise is another notice. */
interface Draft {
  day: string
  kind: BroadcastKind | undefined
  requestId: string
}
const draftOf = (day: string, kind?: BroadcastKind): Draft => ({
  day,
  kind,
  requestId: newId(nowMs(), Math.random),
})

/** What a hall tells those booked on a day: written here by one, approved here by another, with what became of it. */
export default function Broadcast() {
  const { say } = useSpeech()
  const words = usePageTexts(broadcastTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const today = dayOf(now())
  const days = useBookableDays(now(), pointId)
  const [draft, setDraft] = useState(() => draftOf(today))
  const { day, kind } = draft
  const [asking, setAsking] = useState(false)
  const { data, reload, show } = useData(pointId, () => read(pointId), 30)
  const all = data.state === 'content' ? data.content.all : undefined
  const submit = async (reason: string) => {
    if (!kind || !all) return
    show({ all, told: await call('draftBroadcast', { ...draft, pointId, kind, reason }) })
    setDraft(draftOf(day))
    setAsking(false)
    tell(words.submitted)
  }
  return (
    <Page
      title={words.title}
      foot={
        all && (
          <Button kind="primary" disabled={!kind} onPress={() => setAsking(true)}>
            {words.submit}
          </Button>
        )
      }
      over={
        asking && (
          <AskReason
            title={words.ask}
            note={words.askNote}
            yes={words.submit}
            onYes={submit}
            onNo={() => setAsking(false)}
          />
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ told, all }) => {
          const names = namesOf(all, say)
          // What waits for the one who looks comes first.
          const isFirst = told.some(({ mayApprove }) => mayApprove)
          const notices = <Told pointId={pointId} told={told} onChange={told => show({ all, told })} />
          return (
            <Wide>
              <Title>{names.point(pointId)}</Title>
              <View className="beside stack">
                {isFirst && notices}
                <View className="stack">
                  <SectionTitle>{words.write}</SectionTitle>
                  <View className="stack-tight">
                    <View className="strong">{words.day}</View>
                    <DayChips
                      days={days}
                      today={today}
                      chosen={day}
                      onChoose={chosen => chosen && setDraft(draftOf(chosen, kind))}
                    />
                  </View>
                  <What chosen={kind} onChoose={chosen => setDraft(draftOf(day, chosen))} />
                  <Whom key={day} pointId={pointId} day={day} names={names} />
                </View>
                {!isFirst && notices}
              </View>
            </Wide>
          )
        }}
      </Loaded>
    </Page>
  )
}
