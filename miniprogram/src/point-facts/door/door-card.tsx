import { View } from '@tarojs/components'
import { useState } from 'react'
import { doorProblem, movedMetres } from '../../../../shared/domain/point/fact'
import type { Division } from '../../../../shared/schemas/point'
import type { PointFactsView } from '../../../../shared/schemas/point-fact'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { readDoor } from '../../platform/door'
import { type Sheet, turned, withText } from '../stated'
import { metresLabel } from '../view'
import { FactHead, factIn } from './state-rows'

interface Props {
  view: PointFactsView
  division: Division | undefined
  sheet: Sheet
  onChange: (sheet: Sheet) => void
}

type Problem = 'refused' | 'unknown' | 'inexact' | 'far'

/** The place of the phone, held at the door. */
export function DoorCard({ view, division, sheet, onChange }: Props) {
  const words = usePageTexts(pointFactsTexts)
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { point } = view
  const take = async () => {
    setIsReading(true)
    setProblem(undefined)
    const reading = await readDoor()
    setIsReading(false)
    const { door: _, ...without } = turned(sheet, 'door', false)
    if ('problem' in reading) {
      onChange(without)
      return setProblem(reading.problem)
    }
    const flaw = division && doorProblem(reading.door, point, division)
    if (flaw) {
      onChange(without)
      return setProblem(flaw)
    }
    onChange(withText(sheet, 'door', reading.door))
  }
  const { door } = sheet
  return (
    <Card>
      <FactHead known={factIn(view, 'door')} />
      <View>{point.locationBasis === 'door' ? words.doorKnown : words.doorUnknown}</View>
      <Button disabled={isReading} onPress={() => void take()}>
        {isReading ? words.standing : words.stand}
      </Button>
      {door && (
        <Notice tone="good">
          {words.doorTaken(Math.round(door.accuracyMetres), metresLabel(movedMetres(point, door.location)))}
        </Notice>
      )}
      {problem && <Notice tone="bad">{words.doorProblem[problem]}</Notice>}
      {problem === 'refused' && platform.openLocationSetting && (
        <Button kind="quiet" onPress={() => void platform.openLocationSetting?.()}>
          {words.openSetting}
        </Button>
      )}
    </Card>
  )
}
