import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import type { Division } from '../../../shared/schemas/point'
import { useSpeech } from '../phone/language'
import { nearestDivision, start } from '../phone/origin'
import { platform } from '../platform'
import { useData } from '../server/data'
import { divisions } from '../server/reference'
import { Button } from './button'
import { DivisionList } from './division-list'
import { Loaded } from './loaded'
import { Notice } from './mark'
import { Sheet } from './sheet'

interface Props {
  onClose: () => void
  /** Told of what was chosen, where more than this phone is to know it; then `note` says so. */
  onChosen?: (divisionCode: string) => void
  note?: string
}

/** The county a person starts from, or his location if he allows it. */
export function OriginSheet({ onClose, onChosen, note }: Props) {
  const { texts } = useSpeech()
  const { data, reload } = useData('divisions', divisions)
  return (
    <Sheet title={texts.origin.choose} onClose={onClose}>
      <ScrollView scrollY className="sheet-body sheet-tall">
        <Loaded data={data} onRetry={reload}>
          {all => (
            <Divisions
              all={all}
              note={note ?? texts.origin.chooseNote}
              onDone={code => {
                onChosen?.(code)
                onClose()
              }}
            />
          )}
        </Loaded>
      </ScrollView>
    </Sheet>
  )
}

interface Choice {
  all: Division[]
  onDone: (divisionCode: string) => void
}

function Divisions({ all, note, onDone }: Choice & { note: string }) {
  const choose = (divisionCode: string) => {
    start.set({ divisionCode })
    onDone(divisionCode)
  }
  return (
    <View className="stack">
      <View className="soft">{note}</View>
      <LocationButton all={all} onDone={onDone} />
      <DivisionList all={all} onChoose={choose} />
    </View>
  )
}

function LocationButton({ all, onDone }: Choice) {
  const { texts } = useSpeech()
  const [problem, setProblem] = useState<'refused' | 'unknown'>()
  const { openLocationSetting } = platform
  const locate = async () => {
    const located = await platform.locate()
    if ('problem' in located) return setProblem(located.problem)
    const division = nearestDivision(all, located.location)
    if (!division) return setProblem('unknown')
    start.set({ divisionCode: division.code, location: located.location })
    onDone(division.code)
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
