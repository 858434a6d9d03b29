import { View } from '@tarojs/components'
import type { Busyness } from '../../../shared/schemas/hall'
import { overviewTexts } from '../../../shared/texts/overview'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { hundredKilometres, labelSpot, meridians, parallels, sketch, spread } from './map'
import { type City, countOf, type Hall, order } from './view'

const radius = 15

/** Each word has a shape of its own beside its colour. */
const shapes: Record<Busyness, string> = {
  busy: `M0 -${radius + 3} L${radius + 3} ${radius} L-${radius + 3} ${radius} Z`,
  moderate: `M0 -${radius + 2} L${radius + 2} 0 L0 ${radius + 2} L-${radius + 2} 0 Z`,
  idle: `M0 -${radius} A${radius} ${radius} 0 1 1 0 ${radius} A${radius} ${radius} 0 1 1 0 -${radius} Z`,
  unknown: `M0 -${radius - 2} A${radius - 2} ${radius - 2} 0 1 1 0 ${radius - 2} A${radius - 2} ${radius - 2} 0 1 1 0 -${radius - 2} Z`,
  closed: `M-${radius - 2} -4 H${radius - 2} V4 H-${radius - 2} Z`,
}

interface Props {
  halls: Hall[]
  cities: City[]
  /** Of one city alone; the others stay as quiet marks. */
  chosen: string
}

/** The halls of the province by their places, drawn from their coordinates alone. */
export function Sketch({ halls, cities, chosen }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(overviewTexts)
  const within = halls.filter(({ cityCode }) => !chosen || cityCode === chosen)
  const counted = order
    .filter(word => countOf(within, word) > 0)
    .map(word => `${texts.busyness[word]} ${words.halls(countOf(within, word))}`)
  const spots = spread(halls.map(({ location }) => location))
  // What is busy lies on top.
  const drawn = halls
    .map((hall, i) => ({ hall, spot: spots[i] ?? { x: 0, y: 0 } }))
    .sort((a, b) => order.indexOf(b.hall.view.busyness) - order.indexOf(a.hall.view.busyness))
  return (
    <>
      <svg
        className="sketch"
        viewBox={`0 0 ${sketch.width} ${sketch.height}`}
        role="img"
        aria-label={words.mapSaid(counted.join('; '))}
      >
        <Graticule />
        {drawn.map(({ hall: { pointId, cityCode, view }, spot: { x, y } }) => (
          <path
            key={pointId}
            className={`mark-${view.busyness} ${chosen && cityCode !== chosen ? 'mark-aside' : ''}`}
            d={shapes[view.busyness]}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          />
        ))}
        {cities.map(({ code, name }) => (
          <text
            key={code}
            className="sketch-city"
            textAnchor="middle"
            {...labelSpot(spots.filter((_, i) => halls[i]?.cityCode === code))}
          >
            {words.shortCities[code] ?? say(name)}
          </text>
        ))}
      </svg>
      <View className="sketch-legend small">
        {order.map(word => (
          <View key={word} className="line">
            <svg className="sketch-key" viewBox="-18 -18 36 36" aria-hidden="true">
              <path className={`mark-${word}`} d={shapes[word]} />
            </svg>
            {texts.busyness[word]} {words.halls(countOf(within, word))}
          </View>
        ))}
      </View>
      <View className="soft small">{words.sketch}</View>
    </>
  )
}

/** Degrees, where north is, and how long a hundred kilometres are. */
function Graticule() {
  const words = usePageTexts(overviewTexts)
  const [left, foot] = [40, sketch.height - 34]
  return (
    <g className="sketch-ground">
      {meridians.map(({ longitude, x }) => (
        <g key={longitude}>
          <line x1={x} x2={x} y1={0} y2={sketch.height} />
          <text className="sketch-word sketch-degree" x={x + 6} y={20}>{`${longitude}°E`}</text>
        </g>
      ))}
      {parallels.map(({ latitude, y }) => (
        <g key={latitude}>
          <line x1={0} x2={sketch.width} y1={y} y2={y} />
          <text
            className="sketch-word sketch-degree"
            x={sketch.width - 6}
            y={y - 6}
            textAnchor="end"
          >{`${latitude}°N`}</text>
        </g>
      ))}
      <path
        className="sketch-scale"
        d={`M${left} ${foot - 8} V${foot} H${left + hundredKilometres} V${foot - 8}`}
      />
      <text className="sketch-word" x={left + hundredKilometres / 2} y={foot - 12} textAnchor="middle">
        {words.scale}
      </text>
      <path
        className="sketch-scale"
        d={`M${left} ${foot - 40} V${foot - 90} M${left - 9} ${foot - 76} L${left} ${foot - 92} L${left + 9} ${foot - 76}`}
      />
      <text className="sketch-word" x={left + 16} y={foot - 72}>
        {words.north}
      </text>
    </g>
  )
}
