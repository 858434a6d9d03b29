import { View, Map as WechatMap } from '@tarojs/components'
import type { RouteDay } from '../../../../shared/schemas/home-visit-route'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Card } from '../../components/card'
import { usePageTexts } from '../../phone/page-texts'

/** The routes on WeChat's own map: a line a team, and each stop with its number. */
export function Sketch({ plan }: { plan: RouteDay }) {
  const words = usePageTexts(routeTexts)
  const placeOf = (visitId: string) => plan.visits.find(one => one.visitId === visitId)?.place
  const lines = plan.routes.map(({ teamId, stops }) => ({
    points: [
      ...plan.teams.filter(one => one.teamId === teamId).map(({ start }) => start),
      ...stops.flatMap(({ visitId }) => placeOf(visitId) ?? []),
    ],
    width: 4,
    arrowLine: true,
  }))
  const markers = plan.routes
    .flatMap(({ stops }) => stops.map(({ visitId }, i) => ({ place: placeOf(visitId), number: i + 1 })))
    .flatMap(({ place, number }, id) =>
      place
        ? [
            {
              id,
              ...place,
              iconPath: '',
              width: 20,
              height: 20,
              title: String(number),
            },
          ]
        : [],
    )
  const [first] = lines.flatMap(({ points }) => points)
  return (
    <Card>
      {first && (
        <WechatMap
          style={{ width: '100%', height: '260px' }}
          {...first}
          polyline={lines}
          markers={markers}
          includePoints={lines.flatMap(({ points }) => points)}
          onError={() => {}}
        />
      )}
      <View className="soft small">{words.mapNote}</View>
    </Card>
  )
}
