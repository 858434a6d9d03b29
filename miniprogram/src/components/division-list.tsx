import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Division } from '../../../shared/schemas/point'
import { useSpeech } from '../phone/language'
import { Card } from './card'
import { Search } from './field'
import { SectionTitle } from './heading'
import { divisionGroups, divisionsFor } from './origin-view'
import { useGrowing } from './paged'
import { LinkRow } from './row'

/** The counties of the province, found by their names or their prefectures'. */
export function DivisionList({ all, onChoose }: { all: Division[]; onChoose: (code: string) => void }) {
  const { texts, language, say, sayAlso } = useSpeech()
  const [words, setWords] = useState('')
  const shown = useGrowing(divisionsFor(language, all))
  return (
    <>
      <Search
        value={words}
        placeholder={texts.origin.search}
        clearLabel={texts.service.clear}
        onChange={setWords}
      />
      {divisionGroups(shown, words, say).map(group => (
        <View key={group.name} className="stack-tight">
          <SectionTitle>{group.name}</SectionTitle>
          <Card flush>
            {group.divisions.map(division => (
              <LinkRow
                key={division.code}
                title={say(division.name)}
                note={sayAlso(division.name, division.code)}
                onPress={() => onChoose(division.code)}
              />
            ))}
          </Card>
        </View>
      ))}
    </>
  )
}
