import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { withDrawn, withFloor, withoutFloor } from '../../../../shared/domain/guidance/draft'
import { withCell } from '../../../../shared/domain/guidance/plan'
import { isNeeded } from '../../../../shared/domain/guidance/standard'
import { HallZone } from '../../../../shared/schemas/guidance'
import { type Cell, Facility, type Floor, type HallPlan } from '../../../../shared/schemas/hall-plan'
import type { Zone } from '../../../../shared/schemas/service'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { hallGuideTexts } from '../../../../shared/texts/hall-guide'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { SectionTitle } from '../../components/heading'
import { press } from '../../components/press'
import { Segments } from '../../components/segments'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import '../../style/hall.scss'
import { cellName, drawnRows, floorName, legendOf, markedAreas, type Zones } from '../view'

interface Props {
  plan: HallPlan
  zones: Zones
  taken: Zone[]
  onChange: (plan: HallPlan) => void
}

/** Floors and what stands on them: one thing is chosen, and taps put it into cells. */
export function FloorEditor({ plan, zones, taken, onChange }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  const guide = usePageTexts(hallGuideTexts)
  const [chosen, setChosen] = useState<number>()
  const [thing, setThing] = useState<Cell>('guidance')
  const floor = plan.floors.find(one => one.floor === chosen) ?? plan.floors[0]
  if (!floor) return null
  const things: Exclude<Cell, ''>[] = [
    ...HallZone.options.filter(zone => isNeeded(zone, taken)),
    ...Facility.options,
  ]
  return (
    <>
      <SectionTitle>{words.floors}</SectionTitle>
      {plan.floors.length > 1 && (
        <Segments
          label={words.floors}
          options={plan.floors.map(one => ({ value: String(one.floor), name: floorName(one.floor, guide) }))}
          chosen={String(floor.floor)}
          onChoose={value => setChosen(Number(value))}
        />
      )}
      <View className="actions">
        {plan.floors.length < 4 && (
          <Button small onPress={() => onChange(withFloor(plan))}>
            {words.addFloor}
          </Button>
        )}
        {plan.floors.length > 1 && (
          <Button small onPress={() => onChange(withoutFloor(plan, floor.floor))}>
            {words.removeFloor}
          </Button>
        )}
      </View>
      <SectionTitle>{words.draw}</SectionTitle>
      <Chips
        label={words.draw}
        options={[
          { value: '' as Cell, name: words.erase },
          ...things.map(value => ({ value: value as Cell, name: cellName(zones, value, say) })),
        ]}
        chosen={thing}
        onChoose={setThing}
      />
      <View className="soft">{words.drawNote}</View>
      <Card>
        <Drawing
          floor={floor}
          zones={zones}
          onTap={(row, column) => onChange(withDrawn(plan, withCell(floor, row, column, thing)))}
        />
      </Card>
    </>
  )
}

interface DrawingProps {
  floor: Floor
  zones: Zones
  onTap: (row: number, column: number) => void
}

function Drawing({ floor, zones, onTap }: DrawingProps) {
  const { say } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  const marked = markedAreas(floor, [])
  const nameAt = (row: number, column: number) => {
    const cell = floor.cells[row]?.[column]
    return cell ? cellName(zones, cell, say) : words.free
  }
  return (
    <View className="stack-tight">
      <ScrollView scrollX enhanced className="chip-scroll">
        <View className="plan plan-pressed">
          {drawnRows(floor, marked, undefined).map((line, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a floor's rows stay where they are
            <View key={row} className="plan-row">
              {line.map(({ mark, look }, column) => (
                <View
                  // biome-ignore lint/suspicious/noArrayIndexKey: and so do its cells
                  key={column}
                  className={`plan-cell ${look}`}
                  {...press(() => onTap(row, column), words.cell(row + 1, column + 1, nameAt(row, column)))}
                >
                  {mark}
                </View>
              ))}
            </View>
          ))}
        </View>
      </ScrollView>
      <View className="plan-legend small">
        {legendOf(marked, zones, say).map(({ mark, name }) => (
          <View key={mark}>
            <View className="plan-mark">{mark}</View>
            {name}
          </View>
        ))}
      </View>
    </View>
  )
}
