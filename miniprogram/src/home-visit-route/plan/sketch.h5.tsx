import { View } from '@tarojs/components'
import type { RouteDay } from '../../../../shared/schemas/home-visit-route'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Card } from '../../components/card'
import { usePageTexts } from '../../phone/page-texts'
import { dotsOf } from './on-sketch'

const field = { position: 'relative', width: '100%', height: '260px' } as const
const dot = {
  position: 'absolute',
  transform: 'translate(-50%, -50%)',
  maxWidth: 'none',
  whiteSpace: 'nowrap',
} as const
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A browser has no map of ours: places as they lie to each other, each with its team's letter and its number. */
export function Sketch({ plan }: { plan: RouteDay }) {
  const words = usePageTexts(routeTexts)
  return (
    <Card>
      <View className="strong">{words.map}</View>
      <View style={field} aria-hidden="true">
        {dotsOf(plan).map(({ key, x, y, number, team }) => (
          <View
            key={key}
            className={number === undefined ? 'strong' : 'badge'}
            style={{ ...dot, left: `${x}%`, top: `${y}%` }}
          >
            {letters[team % letters.length]}
            {number}
          </View>
        ))}
      </View>
      <View className="soft small">{words.mapNote}</View>
    </Card>
  )
}
