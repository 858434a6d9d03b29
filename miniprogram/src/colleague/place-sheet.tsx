import { View } from '@tarojs/components'
import { useState } from 'react'
import { colleagueTexts } from '../../../shared/texts/colleague'
import { Card } from '../components/card'
import { Search } from '../components/field'
import { useGrowing } from '../components/paged'
import { LinkRow } from '../components/row'
import { Sheet } from '../components/sheet'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { type Choice, choicesNamed } from './view'

interface Props {
  title: string
  choices: Choice[]
  onChoose: (choice: Choice) => void
  onClose: () => void
}

/** One place of many, found by its name. */
export function PlaceSheet({ title, choices, onChoose, onClose }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const [typed, setTyped] = useState('')
  const found = choicesNamed(choices, typed)
  const shown = useGrowing(found)
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <Search
            value={typed}
            placeholder={words.findPlace}
            clearLabel={texts.service.clear}
            onChange={setTyped}
          />
          {found.length === 0 && (
            <View className="soft" role="status">
              {words.noMatch}
            </View>
          )}
          {found.length > 0 && (
            <Card flush>
              {shown.map(choice => (
                <LinkRow
                  key={choice.key}
                  title={choice.name}
                  note={choice.note}
                  onPress={() => onChoose(choice)}
                />
              ))}
            </Card>
          )}
        </View>
      </View>
    </Sheet>
  )
}
