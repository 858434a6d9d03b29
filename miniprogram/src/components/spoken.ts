import type { Texts } from '../../../shared/texts'
import { numbersOf } from './material-number'

export interface SpokenMaterial {
  name: string
  form?: string
  note?: string | undefined
  isBrought: boolean
}

/** What is read aloud: one thing at a time. What is brought has its number, so that it can be written down. */
export function spokenLines(texts: Texts, materials: SpokenMaterial[]): string[] {
  const numbers = numbersOf(materials)
  return materials.map(({ name, form, note }, i) =>
    [numbers[i], name, form, note].filter(Boolean).join(texts.checklist.pause),
  )
}
