import { applicantClasses } from '../../shared/content/applicant-classes'
import { fees } from '../../shared/content/fees'
import { assessmentItems } from '../../shared/content/guidance/assessment'
import { inspectionRuleEntries } from '../../shared/content/guidance/inspection-rule-entries'
import { norms } from '../../shared/content/guidance/norms'
import { zones } from '../../shared/content/guidance/zones'
import { guideFor } from '../../shared/content/guides'
import { materials } from '../../shared/content/materials'
import { points } from '../../shared/content/points'
import { questions } from '../../shared/content/questions'
import { referrals } from '../../shared/content/referrals'
import { rules } from '../../shared/content/rules'
import { services } from '../../shared/content/services'
import { settings } from '../../shared/content/settings'
import { together as others } from '../../shared/content/together'
import { type Together, type Wording, wordingCodes } from '../../shared/schemas/edition'
import type { Guide } from '../../shared/schemas/guide'
import type { Entry, EntryKind, EntryValue } from '../../shared/schemas/notice'
import { ownWording } from '../../shared/texts/wording'

export const guides: Guide[] = services.map(({ code }) => guideFor(code))

export const together: Together[] = Object.entries(others).map(([code, services]) => ({ code, services }))

const takes = points.map(({ pointId, accepts }) => ({ code: pointId, ...accepts }))

const words = ownWording()
const wordings: Wording[] = wordingCodes.flatMap(code => (words[code] ? { code, text: words[code] } : []))

const inOrder = <K extends EntryKind>(
  kind: K,
  values: EntryValue<K>[],
  codeOf: (value: EntryValue<K>) => string,
): Entry[] => values.map((value, order) => ({ kind, code: codeOf(value), order, value }) as Entry)

/** Everything a citizen is told, as it came with this deployment. */
export const deployedEntries: Entry[] = [
  ...inOrder('service', services, ({ code }) => code),
  ...inOrder('rule', rules, ({ code }) => code),
  ...inOrder('material', materials, ({ code }) => code),
  ...inOrder('fee', fees, ({ code }) => code),
  ...inOrder('question', questions, ({ fact }) => fact),
  ...inOrder('applicantClass', applicantClasses, ({ code }) => code),
  ...inOrder('referral', referrals, ({ code }) => code),
  ...inOrder('guide', guides, ({ code }) => code),
  ...inOrder('together', together, ({ code }) => code),
  ...inOrder('takes', takes, ({ code }) => code),
  ...inOrder('wording', wordings, ({ code }) => code),
  ...inOrder('setting', settings, ({ code }) => code),
  ...inOrder('zone', zones, ({ zone }) => zone),
  ...inOrder('norm', norms, ({ code }) => code),
  ...inOrder('assessmentItem', assessmentItems, ({ code }) => code),
  ...inOrder('inspectionRule', inspectionRuleEntries, ({ code }) => code),
]
