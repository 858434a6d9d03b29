import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { ActionNotice } from '../../components/action-notice'
import { DayButton } from '../../components/day-button'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import type { Data } from '../../server/data'
import { dateLabel } from '../../wording'
import { useTeamDay } from './use-team-day'
import { VisitCard } from './visit-card'

/** A mobile team's own day, with or without a network. */
export default function TeamDayPage() {
  const [day, setDay] = useState(paramOf(useRouter().params, 'day') || dayOf(now()))
  return <DayOfTeam key={day} on={day} onDay={setDay} />
}

function DayOfTeam({ on, onDay }: { on: string; onDay: (day: string) => void }) {
  const { texts } = useSpeech()
  const words = usePageTexts(routeTexts)
  const work = useTeamDay(on)
  const { day, problem, pending, troubles } = work
  const data: Data<NonNullable<typeof day>> = day
    ? { state: 'content', content: day }
    : problem
      ? { state: 'error', problem }
      : { state: 'loading' }
  const elsewhere = [...new Set(Object.values(troubles).map(one => one.day))].filter(one => one !== on)
  return (
    <Page title={words.team}>
      <View className="headed">
        <View className="strong grow">{dateLabel(texts, on)}</View>
        <DayButton value={on} onChange={onDay}>
          {words.day}
        </DayButton>
      </View>
      {pending.length > 0 && <Notice tone="warn">{words.unsent(pending.length)}</Notice>}
      {elsewhere.map(one => (
        <ActionNotice key={one} action={words.look} onPress={() => onDay(one)}>
          {words.troubleOn(dateLabel(texts, one))}
        </ActionNotice>
      ))}
      <Loaded data={data} onRetry={work.send}>
        {({ day: shown, visits, officers }) => {
          const here = visits.filter(visit => visit.day === shown)
          const toBring = visits.filter(visit => visit.day !== shown)
          return (
            <>
              {officers.length > 0 && <View className="soft">{words.officers(officers.join(' '))}</View>}
              {here.length === 0 && <Notice>{words.teamEmpty}</Notice>}
              {here.map(visit => (
                <VisitCard key={visit.visitId} visit={visit} work={work} />
              ))}
              {toBring.length > 0 && <SectionTitle>{words.toBring}</SectionTitle>}
              {toBring.map(visit => (
                <VisitCard key={visit.visitId} visit={visit} work={work} />
              ))}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
