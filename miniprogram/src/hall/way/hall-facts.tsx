import { View } from '@tarojs/components'
import type { HallGuide, HallPlan, Lack, OfferedWay } from '../../../../shared/schemas/hall-plan'
import type { Point } from '../../../../shared/schemas/point'
import type { Zone } from '../../../../shared/schemas/service'
import { hallGuideTexts } from '../../../../shared/texts/hall-guide'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { dial } from '../../components/hotline'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { asItStands, floorName, type Zones, zoneName } from '../view'

interface Props {
  guide: HallGuide
  point: Point
}

/** What the hall lacks, how it takes people in, how one gets in; and whom to ask for what nobody has said. */
export function HallFacts({ guide, point }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(hallGuideTexts)
  const { plan, basis, lacks, ways, zones } = guide
  const phone = point.phone ?? texts.hotline.number
  return (
    <>
      <Lacks lacks={lacks} zones={zones} />
      <SectionTitle>{words.ways}</SectionTitle>
      <Card flush>
        {ways.map(way => (
          <WayRow key={way.way} way={way} />
        ))}
      </Card>
      <SectionTitle>{words.place}</SectionTitle>
      <Place plan={basis === 'confirmed' ? plan : undefined} />
      <Button onPress={() => dial(phone)}>{words.ask(phone)}</Button>
    </>
  )
}

function Lacks({ lacks, zones }: { lacks: Lack[]; zones: Zones }) {
  const { say } = useSpeech()
  const words = usePageTexts(hallGuideTexts)
  if (lacks.length === 0) return null
  const instead = ({ zone, instead }: Lack) =>
    instead ? words.insteadAt(zoneName(zones, instead, say)) : (words.nowhere[zone as Zone] ?? words.askThere)
  return (
    <>
      <SectionTitle>{words.lacks}</SectionTitle>
      <Card flush>
        {lacks.map(lack => (
          <Row key={lack.zone} label={zoneName(zones, lack.zone, say)}>
            {instead(lack)}
          </Row>
        ))}
      </Card>
    </>
  )
}

function WayRow({ way: { way, offered, note } }: { way: OfferedWay }) {
  const { say } = useSpeech()
  const words = usePageTexts(hallGuideTexts)
  const tone = offered === 'yes' ? 'good' : offered === 'no' ? 'strong' : 'soft'
  return (
    <Row label={words.way[way]}>
      <View className={tone}>{words.offered[offered]}</View>
      {note && <View className="soft">{asItStands(note, say)}</View>}
    </Row>
  )
}

/** Without a plan that the hall has confirmed all of it is unknown. */
function Place({ plan }: { plan: HallPlan | undefined }) {
  const { say } = useSpeech()
  const words = usePageTexts(hallGuideTexts)
  const unknown = <View className="soft">{words.unknown}</View>
  const { entranceNote, wheelchair, parking, parkingNote } = plan ?? {}
  const baby = plan?.floors.find(({ cells }) => cells.some(row => row.includes('baby')))?.floor
  return (
    <Card flush>
      <Row label={words.entrance}>{entranceNote ? asItStands(entranceNote, say) : unknown}</Row>
      <Row label={words.wheelchair}>{wheelchair ? words.wheelchairs[wheelchair] : unknown}</Row>
      <Row label={words.parking}>
        {parking ? words.parkings[parking] : unknown}
        {parkingNote && <View className="soft">{asItStands(parkingNote, say)}</View>}
      </Row>
      <Row label={words.baby}>
        {plan ? (baby === undefined ? words.hasNot : words.has(floorName(baby, words))) : unknown}
      </Row>
    </Card>
  )
}
