import { editionTexts } from '../../../../shared/texts/edition'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import type { Choice } from '../notice/choice-sheet'
import { type FormKind, fixedValues, type Source } from './form'

/** What else of the draft a form speaks of: what there is to choose from, and the questions classes answer. */
export async function readAround(number: string, kind: FormKind, code: string) {
  const isService = kind === 'service'
  const [notice, own, services, fees, questions, asked, divisions, points, entry] = await Promise.all([
    call('getNotice', { number }),
    call('listEntries', { number, kind }),
    call('listEntries', { number, kind: 'service' }),
    isService ? call('listEntries', { number, kind: 'fee' }) : [],
    kind === 'applicantClass' ? call('listQuestions', { number }) : [],
    isService ? call('listEntries', { number, kind: 'question' }) : [],
    isService ? call('listDivisions', {}) : [],
    kind === 'takes' && !code ? call('listPoints', {}) : [],
    code ? call('getEntry', { number, kind, code }) : undefined,
  ])
  return { notice, own, services, fees, questions, asked, divisions, points, entry }
}
export type Around = Awaited<ReturnType<typeof readAround>>

/** The choices of a field by their names. */
export function useChoices({ services, fees, divisions, points }: Around): (of: Source) => Choice[] {
  const { texts, say } = useSpeech()
  const words = usePageTexts(entryFormTexts)
  const { audience, by, reach } = usePageTexts(editionTexts)
  const names: Partial<Record<Source, Record<string, string>>> = {
    form: texts.form,
    family: texts.family,
    group: words.group,
    audience,
    zone: texts.checklist.zone,
    possible: words.possible,
    referralKind: words.referralKind,
    by,
    reach,
    sampleKind: words.sampleKind,
    hallSize: words.hallSize,
    severity: words.severity,
    questionKind: words.questionKind,
  }
  return of => {
    if (of === 'service' || of === 'fee') {
      const heads = of === 'service' ? services : fees
      return heads.map(({ code, name }) => ({ value: code, name: say(name), note: code }))
    }
    if (of === 'division') return divisions.map(({ code, name }) => ({ value: code, name: say(name) }))
    if (of === 'point') return points.map(({ pointId, name }) => ({ value: pointId, name: say(name) }))
    return (fixedValues[of] ?? []).map(value => ({ value, name: names[of]?.[value] ?? value }))
  }
}
