import { View } from '@tarojs/components'
import { dayOf } from '../../../../shared/domain/calendar'
import { clock } from '../../../../shared/domain/home-visit/route-day'
import type { PlannedRoute, RouteDay } from '../../../../shared/schemas/home-visit-route'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Badge } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dragProps } from './drag'

interface Props {
  plan: RouteDay
  route: PlannedRoute
  onChoose: (visitId: string) => void
  /** One stop was dragged onto another's place. */
  onDrop: (visitId: string, teamId: string, place: number) => void
  onIncident: () => void
}

/** One team's way through its day. */
export function RouteCard({ plan, route, onChoose, onDrop, onIncident }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(routeTexts)
  const team = plan.teams.find(({ teamId }) => teamId === route.teamId)
  const name = team ? say(team.name) : route.teamId
  return (
    <Card>
      <View className="headed">
        <View className="strong grow">{name}</View>
        <Badge>{words.stop(route.stops.length)}</Badge>
      </View>
      <View className="soft">{words.route(clock(route.leaveMinute), clock(route.backMinute))}</View>
      {route.stops.map(({ visitId, beginMinute }, place) => (
        <View key={visitId} {...dragProps(visitId, dropped => onDrop(dropped, route.teamId, place))}>
          <LinkRow
            title={`${clock(beginMinute)}  ${plan.visits.find(one => one.visitId === visitId)?.name ?? visitId}`}
            note={noteOf(plan, visitId, words)}
            onPress={() => onChoose(visitId)}
          />
        </View>
      ))}
      {plan.day === dayOf(now()) && (
        <Button kind="quiet" small onPress={onIncident}>
          {words.incident(name)}
        </Button>
      )}
    </Card>
  )
}

function noteOf(
  { visits, told }: RouteDay,
  visitId: string,
  words: (typeof routeTexts)['zh-CN'],
): string | undefined {
  const visit = visits.find(one => one.visitId === visitId)
  const change = told.find(one => one.visitId === visitId)
  const parts = [
    visit?.urgent && words.urgent,
    visit && visit.persons > 1 && words.persons(visit.persons),
    visit?.fixed && words.fixed,
    change
      ? words.told[change.what]
      : visit?.promised && words.window(visit.promised.from, visit.promised.until),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : undefined
}
