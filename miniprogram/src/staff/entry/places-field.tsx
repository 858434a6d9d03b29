import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceRule } from '../../../../shared/schemas/place'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { Button } from '../../components/button'
import { SectionTitle } from '../../components/heading'
import { usePageTexts } from '../../phone/page-texts'
import { movedDown, newPlace, ownEvidence } from './form'
import { type Given, PlaceFields } from './place-fields'
import { ProblemLine } from './problem-line'

interface Props extends Given {
  label: string
  places: PlaceRule[]
  today: string
  problem: string | undefined
  onChange: (places: PlaceRule[] | undefined) => void
}

/** Who may do it where: the first that holds decides, so a new one comes first and is moved down from there. */
export function PlacesField({ label, places, today, problem, onChange, ...given }: Props) {
  const words = usePageTexts(entryFormTexts)
  // What stands at another place now is another form.
  const [round, setRound] = useState(0)
  const rearrange = (next: PlaceRule[]) => {
    setRound(round + 1)
    onChange(next.length > 0 ? next : undefined)
  }
  const write = (at: number, next: PlaceRule) =>
    onChange(places.map((one, i) => (i === at ? { ...next, evidence: ownEvidence(today) } : one)))
  return (
    <View className="stack">
      <SectionTitle>{label}</SectionTitle>
      <View className="soft head">{words.placesNote}</View>
      <Button onPress={() => rearrange([newPlace(today), ...places])}>{words.addPlace}</Button>
      {places.map((place, i) => (
        <PlaceFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place among the others
          key={`${round} ${i}`}
          {...given}
          title={`${label} ${i + 1}`}
          place={place}
          onChange={next => write(i, next)}
          onRemove={() => rearrange(places.filter(one => one !== place))}
          {...(i + 1 < places.length && { onDown: () => rearrange(movedDown(places, i)) })}
        />
      ))}
      <ProblemLine problem={problem} />
    </View>
  )
}
