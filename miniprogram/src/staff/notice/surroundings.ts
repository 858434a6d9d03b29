import type { EntryHead } from '../../../../shared/schemas/notice'
import type { Test } from '../../../../shared/schemas/rule'
import { isOwn } from '../../../../shared/vocabulary/fact'
import type { Speech } from '../../phone/language'
import { call } from '../../server/call'

/** What a rule is about: the draft it stands in, the materials and questions there are, and the services. */
export async function readSurroundings(number: string) {
  const [notice, materials, questions, all] = await Promise.all([
    call('getNotice', { number }),
    call('listEntries', { number, kind: 'material' }),
    call('listEntries', { number, kind: 'question' }),
    call('listEntries', { number, kind: 'service' }),
  ])
  return { notice, materials, questions, all }
}
export type Surroundings = Awaited<ReturnType<typeof readSurroundings>>

/** An answer in the words of its question, where the app has none of its own. */
export const answerIn =
  (questions: EntryHead[], { say, texts }: Pick<Speech, 'say' | 'texts'>) =>
  ({ fact, value }: Test): string | undefined => {
    const question = questions.find(({ code }) => code === fact)
    if (!question) return undefined
    const option = question.options?.find(one => one.value === value)
    if (option) return `${say(question.name)} ${say(option.label)}`
    return isOwn(fact) ? `${say(question.name)} ${value ? texts.action.yes : texts.action.no}` : undefined
  }
