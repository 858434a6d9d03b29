import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import type { Division } from '../../../shared/schemas/point'
import { useSpeech } from '../phone/language'
import { nearestDivision, start } from '../phone/origin'
import { platform } from '../platform'
import { useData } from '../server/data'
import { divisions } from '../server/reference'
import { Button } from './button'
import { Card } from './card'
import { Search } from './field'
import { SectionTitle } from './heading'
import { Loaded } from './loaded'
import { Notice } from './mark'
import { divisionGroups, divisionsFor } from './origin-view'
import { useGrowing } from './paged'
import { LinkRow } from './row'
import { Sheet } from './sheet'

/** The county a person starts from, or his location if he allows it. */
export function OriginSheet({ onClose }: { onClose: () => void }) {
  const { texts } = useSpeech()
  const { data, reload } = useData('divisions', divisions)
  return (
    <Sheet title={texts.origin.choose} onClose={onClose}>
      <ScrollView scrollY className="sheet-body sheet-tall">
        <Loaded data={data} onRetry={reload}>
          {all => <Divisions all={all} onDone={onClose} />}
        </Loaded>
      </ScrollView>
    </Sheet>
  )
}

function Divisions({ all, onDone }: { all: Division[]; onDone: () => void }) {
  const { texts, language, say, sayAlso } = useSpeech()
  const [words, setWords] = useState('')
  const shown = useGrowing(divisionsFor(language, all))
  const choose = (divisionCode: string) => {
    start.set({ divisionCode })
    onDone()
  }
  return (
    <View className="stack">
      <View className="soft">{texts.origin.chooseNote}</View>
      <LocationButton all={all} onDone={onDone} />
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
                onPress={() => choose(division.code)}
              />
            ))}
          </Card>
        </View>
      ))}
    </View>
  )
}

function LocationButton({ all, onDone }: { all: Division[]; onDone: () => void }) {
  const { texts } = useSpeech()
  const [problem, setProblem] = useState<'refused' | 'unknown'>()
  const { openLocationSetting } = platform
  const locate = async () => {
    const located = await platform.locate()
    if ('problem' in located) return setProblem(located.problem)
    const division = nearestDivision(all, located.location)
    if (!division) return setProblem('unknown')
    start.set({ divisionCode: division.code, location: located.location })
    onDone()
  }
  const allow = async (open: () => Promise<boolean>) => {
    if (await open()) await locate()
  }
  return (
    <>
      <Button onPress={() => void locate()}>{texts.origin.useLocation}</Button>
      {problem === 'unknown' && <Notice tone="warn">{texts.origin.unknown}</Notice>}
      {problem === 'refused' && <Notice tone="warn">{texts.origin.refused}</Notice>}
      {problem === 'refused' && openLocationSetting && (
        <Button onPress={() => void allow(openLocationSetting)}>{texts.origin.openSetting}</Button>
      )}
    </>
  )
}
