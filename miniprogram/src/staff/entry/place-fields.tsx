import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceRule } from '../../../../shared/schemas/place'
import type { Text } from '../../../../shared/schemas/text'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow, Row } from '../../components/row'
import { conditionLabel } from '../../guide/edition/condition-label'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import type { Choice } from '../notice/choice-sheet'
import { conditionOf, type Groups, groupsOf } from '../notice/condition'
import { answerIn } from '../notice/surroundings'
import { WhenEditor } from '../notice/when-editor'
import type { Around } from './choices'
import { Many, One } from './choosing'
import { type Source, usualOf } from './form'
import { Said } from './said'
import { LineField } from './typed'

export interface Given {
  around: Around
  choices: (of: Source) => Choice[]
}

interface Props extends Given {
  title: string
  place: PlaceRule
  onChange: (place: PlaceRule) => void
  onDown?: () => void
  onRemove: () => void
}

/** One rule of where a service may be done: for whom, what ties them to halls, and from when until when. */
export function PlaceFields({ title, place, around, choices, onChange, onDown, onRemove }: Props) {
  const words = usePageTexts(entryFormTexts)
  const { field } = words
  const set = (name: keyof PlaceRule, next: unknown) => {
    const { [name]: _, ...others } = place
    onChange((next === undefined ? others : { ...others, [name]: next }) as PlaceRule)
  }
  const said = (name: 'ask' | 'instead', label: string) => (
    <Said label={label} value={place[name] as Text | undefined} onChange={next => set(name, next)} />
  )
  const isTied = place.by !== 'anywhere'
  return (
    <View className="stack">
      <SectionTitle>{title}</SectionTitle>
      <Whom place={place} around={around} onChange={when => set('when', when)} />
      <One
        label={field.by ?? ''}
        options={choices('by')}
        chosen={place.by}
        onChoose={next => set('by', next)}
      />
      {isTied && (
        <>
          <One
            label={field.reach ?? ''}
            options={choices('reach')}
            chosen={place.reach ?? usualOf.reach}
            onChoose={next => set('reach', next === usualOf.reach ? undefined : next)}
          />
          <Many
            label={words.within}
            options={choices('division')}
            chosen={place.within ?? []}
            onChange={codes => set('within', codes.length > 0 ? codes : undefined)}
          />
          {said('ask', words.placeAsk)}
          {said('instead', field.instead ?? '')}
        </>
      )}
      <LineField isDay label={words.placeFrom} value={place.from} onChange={next => set('from', next)} />
      <LineField isDay label={words.placeUntil} value={place.until} onChange={next => set('until', next)} />
      <Card flush>
        {onDown && <LinkRow title={title} value={words.moveDown} onPress={onDown} />}
        <LinkRow title={title} value={words.remove} onPress={onRemove} />
      </Card>
    </View>
  )
}

interface WhomProps {
  place: PlaceRule
  around: Around
  onChange: (when: PlaceRule['when']) => void
}

/** For whom it is; what is nested deeper than it can be written here is shown in words and stays. */
function Whom({ place: { when = true }, around: { asked }, onChange }: WhomProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const { placeWhom } = usePageTexts(entryFormTexts)
  const [groups, setGroups] = useState<Groups | undefined>(() => groupsOf(when))
  if (!groups)
    return (
      <Card flush>
        <Row label={placeWhom}>{conditionLabel(texts, words, when, answerIn(asked, { say, texts }))}</Row>
      </Card>
    )
  const write = (next: Groups) => {
    setGroups(next)
    const written = conditionOf(next)
    onChange(written === true ? undefined : written)
  }
  return <WhenEditor title={placeWhom} questions={asked} value={groups} onChange={write} />
}
