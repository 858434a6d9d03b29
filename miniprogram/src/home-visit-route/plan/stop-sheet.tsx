import { View } from '@tarojs/components'
import { clock } from '../../../../shared/domain/home-visit/route-day'
import type { RouteChange, RouteDay } from '../../../../shared/schemas/home-visit-route'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Button } from '../../components/button'
import { Loaded } from '../../components/loaded'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { useData } from '../../server/data'

interface Props {
  day: RouteDay
  visitId: string
  act: (work: Promise<RouteDay>) => Promise<void>
  onClose: () => void
}

/** One stop: why it stands here, and where else it could. */
export function StopSheet({ day, visitId, act, onClose }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(routeTexts)
  const at = { divisionCode: day.divisionCode, day: day.day }
  const { data, reload } = useData(visitId, () => call('explainPlannedVisit', { ...at, visitId }))
  const visit = day.visits.find(one => one.visitId === visitId)
  const route = day.routes.find(({ stops }) => stops.some(stop => stop.visitId === visitId))
  const place = route?.stops.findIndex(stop => stop.visitId === visitId) ?? -1
  const named = (teamId: string) => {
    const team = day.teams.find(one => one.teamId === teamId)
    return team ? say(team.name) : teamId
  }
  const change = (what: RouteChange) => {
    void act(call('changeRoutes', { ...at, version: day.version, change: what }))
    onClose()
  }
  const move = (teamId: string, to: number) => change({ kind: 'move', visitId, teamId, place: to })
  return (
    <Sheet title={visit?.name ?? visitId} onClose={onClose}>
      <Loaded data={data} onRetry={reload}>
        {({ teamId, beginMinute, addedMinutes, slackMinutes, others, impossible }) => (
          <View className="stack-tight">
            <View className="strong">{words.why}</View>
            <View>{words.whyChosen(named(teamId), clock(beginMinute), Math.round(addedMinutes))}</View>
            <View className="soft">{words.slack(Math.floor(slackMinutes))}</View>
            {others.slice(0, 5).map(one => (
              <View key={one.teamId} className="soft">
                {words.other(named(one.teamId), clock(one.beginMinute), Math.round(one.worseByMinutes))}
              </View>
            ))}
            {impossible.slice(0, 5).map(one => (
              <View key={one.teamId} className="soft">
                {words.cannot(named(one.teamId), words.reason[one.reason as keyof typeof words.reason])}
              </View>
            ))}
          </View>
        )}
      </Loaded>
      <View className="choice choice-list">
        {route && place > 0 && <Button onPress={() => move(route.teamId, place - 1)}>{words.up}</Button>}
        {route && place < route.stops.length - 1 && (
          <Button onPress={() => move(route.teamId, place + 1)}>{words.down}</Button>
        )}
        {day.teams
          .filter(({ teamId }) => teamId !== route?.teamId)
          .slice(0, 8)
          .map(({ teamId }) => (
            <Button key={teamId} onPress={() => move(teamId, 0)}>
              {words.toTeam(named(teamId))}
            </Button>
          ))}
        {visit?.fixed ? (
          <Button onPress={() => change({ kind: 'free', visitId })}>{words.free}</Button>
        ) : (
          route && (
            <Button
              onPress={() =>
                change({
                  kind: 'fix',
                  visitId,
                  teamId: route.teamId,
                  atMinute: Math.ceil(route.stops[place]?.beginMinute ?? 0),
                })
              }
            >
              {words.fix}
            </Button>
          )
        )}
      </View>
    </Sheet>
  )
}
