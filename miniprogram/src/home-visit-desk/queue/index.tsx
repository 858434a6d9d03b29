import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { isTaking } from '../../../../shared/domain/home-visit/campaign'
import { undecided } from '../../../../shared/domain/home-visit/step'
import { may } from '../../../../shared/permission'
import { type Desk, desks, type QueuedVisit } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { homeVisitDeskTexts } from '../../../../shared/texts/home-visit-desk'
import { visitFigureTexts } from '../../../../shared/texts/home-visit-figure'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { visitStepTexts } from '../../../../shared/texts/home-visit-step'
import { Card } from '../../components/card'
import { ChipLine } from '../../components/chips'
import { Loaded } from '../../components/loaded'
import { Badge, Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call, readMe } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { divisionOf, divisions, services } from '../../server/reference'
import { slotLabel } from '../../wording'

/** What lies on a desk in all campaigns that are not over, and what the caller may do besides. */
async function read(desk: Desk) {
  const [me, campaigns, counties, known] = await Promise.all([
    readMe(),
    call('listStaffCampaigns', {}),
    divisions(),
    services(),
  ])
  const mayReview = may(me.staff, 'listVisitQueue', 'somewhere')
  const asked = campaigns.filter(one => one.status !== 'ended' || isTaking(one, dayOf(now())))
  const queues = mayReview
    ? await Promise.all(asked.map(({ campaignId }) => call('listVisitQueue', { campaignId, desk })))
    : []
  return {
    visits: queues
      .flatMap(({ visits }) => visits)
      .sort((one, other) => one.answerBy.localeCompare(other.answerBy)),
    more: queues.some(({ more }) => more),
    mayReview,
    mayCount: may(me.staff, 'getVisitFigures', 'somewhere'),
    mayPlan: may(me.staff, 'getRoutes', 'somewhere'),
    counties,
    services: known,
  }
}

/** The reviewers' queue, what was promised first first; beside it the telephone and the campaigns. */
export default function VisitQueuePage() {
  const words = usePageTexts(homeVisitDeskTexts)
  const roads = usePageTexts(routeTexts)
  const figures = usePageTexts(visitFigureTexts)
  const asked = paramOf(useRouter().params, 'desk')
  const [desk, setDesk] = useState<Desk>(desks.find(one => one === asked) ?? 'review')
  const { data, reload } = useData(desk, () => read(desk), 60)
  return (
    <Page title={words.title}>
      <Card flush>
        <LinkRow
          icon="phone"
          title={words.enter}
          note={words.enterNote}
          onPress={() => open('home-visit/sign-up/index', { by: 'phone' })}
        />
        <LinkRow
          icon="calendar"
          title={words.campaigns}
          note={words.campaignsNote}
          onPress={() => open('home-visit-desk/campaign/index', {})}
        />
        {contentOf(data)?.mayCount && (
          <LinkRow
            icon="clock"
            title={figures.title}
            onPress={() => open('home-visit-desk/figure/index', {})}
          />
        )}
        {contentOf(data)?.mayPlan && (
          <LinkRow icon="place" title={roads.plan} onPress={() => open('home-visit-route/plan/index', {})} />
        )}
      </Card>
      <Loaded data={data} onRetry={reload}>
        {({ visits, more, mayReview, counties, services: known }) =>
          mayReview && (
            <>
              <ChipLine
                label={words.desks}
                options={desks.map(value => ({ value, name: words.desk[value] }))}
                chosen={desk}
                onChoose={setDesk}
              />
              {more && <Notice>{words.more}</Notice>}
              {visits.length === 0 && <Notice>{words.empty}</Notice>}
              {visits.map(visit => (
                <VisitCard
                  key={visit.visitId}
                  visit={visit}
                  county={divisionOf(counties, visit.divisionCode)?.name}
                  service={known.find(({ code }) => code === visit.services[0])?.name}
                />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

interface CardProps {
  visit: QueuedVisit
  county: Parameters<ReturnType<typeof useSpeech>['say']>[0] | undefined
  service: CardProps['county']
}

function VisitCard({ visit, county, service }: CardProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  const own = usePageTexts(homeVisitTexts)
  const steps = usePageTexts(visitStepTexts)
  const { visitId, divisionCode, name, state, urgent, answerBy, notYours, visitClass, evidence } = visit
  const isLate = useNow(30) > answerBy && undecided.some(one => one === state)
  return (
    <Card onPress={() => open('home-visit-desk/detail/index', { divisionCode, visitId })}>
      <View className="headed">
        <View className="strong grow">{name}</View>
        {urgent && <Badge tone="warn">{words.urgent}</Badge>}
        {isLate && <Badge tone="bad">{words.late}</Badge>}
        {visit.byPhone && <Badge>{steps.byPhone}</Badge>}
      </View>
      <View>{own.visitClass[visitClass].name}</View>
      <View>{[service && say(service), county && say(county)].filter(Boolean).join(' · ')}</View>
      <View className="soft">
        {own.state[state]} · {words.evidence(evidence)}
      </View>
      <View className="soft">{own.answerBy(slotLabel(texts, answerBy))}</View>
      {notYours && <View className="small warn">{words.notYours[notYours]}</View>}
    </Card>
  )
}
