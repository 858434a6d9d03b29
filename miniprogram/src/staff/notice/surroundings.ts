import type { EntryHead } from '../../../../shared/schemas/notice'
import type { Test } from '../../../../shared/schemas/rule'
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

/** An answer in the words of its question. */
export const answerIn =
  (questions: EntryHead[], say: Speech['say']) =>
  ({ fact, value }: Test): string | undefined => {
    const question = questions.find(({ code }) => code === fact)
    const option = question?.options?.find(one => one.value === value)
    return question && option && `${say(question.name)} ${say(option.label)}`
  }
