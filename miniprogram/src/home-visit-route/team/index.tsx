import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../../shared/domain/calendar'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { now } from '../../phone/clock'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import type { Data } from '../../server/data'
import { useTeamDay } from './use-team-day'
import { VisitCard } from './visit-card'

/** A mobile team's own day, with or without a network. */
export default function TeamDayPage() {
  const words = usePageTexts(routeTexts)
  const work = useTeamDay(paramOf(useRouter().params, 'day') || dayOf(now()))
  const { day, problem, pending } = work
  const data: Data<NonNullable<typeof day>> = day
    ? { state: 'content', content: day }
    : problem
      ? { state: 'error', problem }
      : { state: 'loading' }
  return (
    <Page title={words.team}>
      {pending.length > 0 && <Notice tone="warn">{words.unsent(pending.length)}</Notice>}
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
