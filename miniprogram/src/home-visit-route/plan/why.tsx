import { View } from '@tarojs/components'
import { clock } from '../../../../shared/domain/home-visit/route-day'
import type { RouteDay } from '../../../../shared/schemas/home-visit-route'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Loaded } from '../../components/loaded'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { useData } from '../../server/data'

interface Props {
  day: RouteDay
  visitId: string
  named: (teamId: string) => string
}

const mostShown = 5

/** Why this team and this time: what it costs, what else it would cost, and who cannot come at all. */
export function Why({ day: { divisionCode, day }, visitId, named }: Props) {
  const words = usePageTexts(routeTexts)
  const { data, reload } = useData(visitId, () => call('explainPlannedVisit', { divisionCode, day, visitId }))
  return (
    <Loaded data={data} onRetry={reload}>
      {({ teamId, beginMinute, addedMinutes, slackMinutes, others, impossible }) => (
        <View className="stack-tight">
          <View className="strong">{words.why}</View>
          <View>{words.whyChosen(named(teamId), clock(beginMinute), Math.round(addedMinutes))}</View>
          <View className="soft">{words.slack(Math.floor(slackMinutes))}</View>
          {others.slice(0, mostShown).map(one => (
            <View key={one.teamId} className="soft">
              {words.other(named(one.teamId), clock(one.beginMinute), Math.round(one.worseByMinutes))}
            </View>
          ))}
          {impossible.slice(0, mostShown).map(one => (
            <View key={one.teamId} className="soft">
              {words.cannot(named(one.teamId), words.reason[one.reason as keyof typeof words.reason])}
            </View>
          ))}
        </View>
      )}
    </Loaded>
  )
}
