import { View } from '@tarojs/components'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { Segments } from '../../components/segments'
import { usePageTexts } from '../../phone/page-texts'
import type { Choice } from '../notice/choice-sheet'
import { Many } from './choosing'
import type { Draft } from './form'

interface Props {
  whole: Draft
  options: Choice[]
  problem: string | undefined
  onChange: (whole: Draft) => void
}

const modes = ['except', 'only'] as const

/** Which services a hall takes: only some, or all but some. */
export function TakesField({ whole, options, problem, onChange }: Props) {
  const words = usePageTexts(entryFormTexts)
  const mode = whole.only ? 'only' : 'except'
  const chosen = (whole[mode] ?? []) as string[]
  const set = (next: (typeof modes)[number], codes: string[]) => onChange({ code: whole.code, [next]: codes })
  return (
    <View className="stack">
      <Segments
        label={words.takes.only}
        options={modes.map(value => ({ value, name: words.takes[value] }))}
        chosen={mode}
        onChoose={next => set(next, chosen)}
      />
      {chosen.length === 0 && mode === 'except' && <View className="soft head">{words.takesAll}</View>}
      <Many
        label={words.takes[mode]}
        options={options}
        chosen={chosen}
        problem={problem}
        onChange={codes => set(mode, codes)}
      />
    </View>
  )
}
