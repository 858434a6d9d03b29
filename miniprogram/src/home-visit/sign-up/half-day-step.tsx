import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HalfDay, HalfDayRoom } from '../../../../shared/schemas/home-visit'
import { type HomeVisitTexts, homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { askedOf, halfDayLabel, isSameHalf } from '../view'
import type { StepProps } from './step-props'

const mostChosen = 3

/** The half-days with room, up to three in the order of preference. */
export function HalfDayStep({ draft, around, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  const { campaignId } = around.campaign
  const divisionCode = draft.divisionCode ?? ''
  const [chosen, setChosen] = useState(draft.halfDays)
  const { data, reload } = useData(divisionCode, () => call('listHalfDays', { campaignId, divisionCode }), 60)
  const turn = (one: HalfDay) =>
    setChosen(
      chosen.some(known => isSameHalf(known, one))
        ? chosen.filter(known => !isSameHalf(known, one))
        : [...chosen, { day: one.day, half: one.half }].slice(-mostChosen),
    )
  return (
    <>
      <View className="stack-tight">
        <Heading>{askedOf('halfDays', draft.visitClass, words)}</Heading>
        <View className="soft">{words.hint.halfDays}</View>
      </View>
      <Loaded data={data} onRetry={reload}>
        {rooms => <Rooms rooms={rooms} chosen={chosen} onTurn={turn} words={words} />}
      </Loaded>
      <Button
        kind="primary"
        disabled={chosen.length === 0}
        onPress={() => onAnswer({ ...draft, halfDays: chosen, isWhenChosen: true })}
      >
        {words.next}
      </Button>
    </>
  )
}

interface RoomsProps {
  rooms: HalfDayRoom[]
  chosen: HalfDay[]
  onTurn: (one: HalfDay) => void
  words: HomeVisitTexts
}

function Rooms({ rooms, chosen, onTurn, words }: RoomsProps) {
  const { texts } = useSpeech()
  return (
    <Card flush>
      {rooms.map(one => {
        const nth = chosen.findIndex(known => isSameHalf(known, one)) + 1
        const label = halfDayLabel(texts, words, one)
        const note = one.places > 0 ? words.room(one.places) : words.full
        return (
          <View
            key={`${one.day}${one.half}`}
            className={`option ${nth ? 'option-chosen' : ''}`}
            {...(one.places > 0 && press(() => onTurn(one), `${label} ${note}`))}
            role="checkbox"
            aria-checked={nth > 0}
            aria-disabled={one.places === 0}
          >
            <View className="grow">
              <View>{label}</View>
              <View className="soft">{nth ? words.choice(nth) : note}</View>
            </View>
            <View className="option-mark" aria-hidden="true" />
          </View>
        )
      })}
    </Card>
  )
}
