import { View } from '@tarojs/components'
import { useState } from 'react'
import { clock } from '../../../../shared/domain/home-visit/route-day'
import type { RouteChange, RouteDay } from '../../../../shared/schemas/home-visit-route'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { Why } from './why'

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
  const [isSwapping, setSwapping] = useState(false)
  const visit = day.visits.find(one => one.visitId === visitId)
  const route = day.routes.find(({ stops }) => stops.some(stop => stop.visitId === visitId))
  const place = route?.stops.findIndex(stop => stop.visitId === visitId) ?? -1
  const named = (teamId: string) => {
    const team = day.teams.find(one => one.teamId === teamId)
    return team ? say(team.name) : teamId
  }
  const change = (what: RouteChange) => {
    const { divisionCode, version } = day
    void act(call('changeRoutes', { divisionCode, day: day.day, version, change: what }))
    onClose()
  }
  const move = (teamId: string, to: number) => change({ kind: 'move', visitId, teamId, place: to })
  const lengthOf = (teamId: string) => day.routes.find(one => one.teamId === teamId)?.stops.length ?? 0
  const fix = () =>
    route &&
    change({
      kind: 'fix',
      visitId,
      teamId: route.teamId,
      atMinute: Math.ceil(route.stops[place]?.beginMinute ?? 0),
    })
  return (
    <Sheet title={visit?.name ?? visitId} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          {route && <Why day={day} visitId={visitId} named={named} />}
          <View className="choice choice-list">
            {route && place > 0 && <Button onPress={() => move(route.teamId, place - 1)}>{words.up}</Button>}
            {route && place < route.stops.length - 1 && (
              <Button onPress={() => move(route.teamId, place + 1)}>{words.down}</Button>
            )}
            {route && <Button onPress={() => setSwapping(!isSwapping)}>{words.swap}</Button>}
            {day.teams
              .filter(({ teamId }) => teamId !== route?.teamId)
              .slice(0, 8)
              .map(({ teamId }) => (
                <Button key={teamId} onPress={() => move(teamId, lengthOf(teamId))}>
                  {words.toTeam(named(teamId))}
                </Button>
              ))}
            {visit?.fixed ? (
              <Button onPress={() => change({ kind: 'free', visitId })}>{words.free}</Button>
            ) : (
              route && <Button onPress={fix}>{words.fix}</Button>
            )}
          </View>
          {isSwapping && (
            <Others
              day={day}
              visitId={visitId}
              named={named}
              onChoose={other => change({ kind: 'swap', visitId, other })}
            />
          )}
        </View>
      </View>
    </Sheet>
  )
}

interface OthersProps {
  day: RouteDay
  visitId: string
  named: (teamId: string) => string
  onChoose: (visitId: string) => void
}

/** All other stops of the day, to change places with. */
function Others({ day, visitId, named, onChoose }: OthersProps) {
  const words = usePageTexts(routeTexts)
  const others = day.routes.flatMap(({ teamId, stops }) => stops.map(stop => ({ teamId, ...stop })))
  return (
    <View className="stack-tight">
      <SectionTitle>{words.swapWith}</SectionTitle>
      <Card flush>
        {others
          .filter(one => one.visitId !== visitId)
          .map(one => (
            <LinkRow
              key={one.visitId}
              title={`${clock(one.beginMinute)}  ${day.visits.find(visit => visit.visitId === one.visitId)?.name ?? ''}`}
              note={named(one.teamId)}
              onPress={() => onChoose(one.visitId)}
            />
          ))}
      </Card>
    </View>
  )
}
