import type { ErrorCode } from '../../errors'
import type { Entry, NoticeAction, NoticeDocument, NoticePhase, NoticeStatus } from '../../schemas/notice'
import type { Rule } from '../../schemas/rule'
import { addDays } from '../calendar'

export interface Issued {
  number: string
  status: NoticeStatus
  effectiveFrom?: string
  /** The day before which it ends by itself: one that could not wait ends where the one that was coming begins. */
  until?: string
  issuedAt?: string
}

/**
 * Of the issued notices, the one that is followed on a day: the latest issued of those that have begun. Before
 * the first of all began, the first.
 */
export function noticeInForce<Notice extends Issued>(notices: Notice[], day: string): Notice | undefined {
  const issued = notices
    .filter(({ status }) => status === 'issued')
    .sort((a, b) => (issuedKey(a) < issuedKey(b) ? -1 : 1))
  return issued.findLast(one => holdsOn(one, day)) ?? issued[0]
}

const holdsOn = ({ effectiveFrom = '', until }: Issued, day: string): boolean =>
  effectiveFrom <= day && (!until || day < until)

const issuedKey = ({ issuedAt, number }: Issued): string => `${issuedAt} ${number}`

export function noticePhase(notice: Issued, notices: Issued[], today: string): NoticePhase {
  if (notice.status !== 'issued') return notice.status
  if (noticeInForce(notices, today)?.number === notice.number) return 'inForce'
  const isAhead = noticeInForce(notices, notice.effectiveFrom ?? '')?.number === notice.number
  return isAhead && (notice.effectiveFrom ?? '') > today ? 'coming' : 'replaced'
}

/** The first free number of a year. */
export function nextNoticeNumber(numbers: string[], year: string): string {
  const taken = numbers.filter(number => number.startsWith(`${year}-`)).map(number => Number(number.slice(5)))
  return `${year}-${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`
}

/** The first day of a notice: one that is urgent is followed from the day on which it is issued. */
export const firstDay = (
  { urgent, effectiveFrom }: { urgent?: boolean; effectiveFrom?: string },
  today: string,
): string | undefined => (urgent ? today : effectiveFrom)

/**
 * Why a notice cannot begin on a day. Nobody is on his way yet for tomorrow's visit, so nothing but what is urgent
 * begins today; and a notice contains the one it was drafted from, so it cannot begin before that does.
 */
export function effectiveFromProblem(
  notice: { urgent?: boolean; effectiveFrom?: string },
  base: { effectiveFrom?: string } | undefined,
  today: string,
): ErrorCode | undefined {
  const effectiveFrom = firstDay(notice, today)
  if (!effectiveFrom) return 'noticeWithoutDay'
  if (!notice.urgent && effectiveFrom < addDays(today, 1)) return 'noticeTooSoon'
  return effectiveFrom < (base?.effectiveFrom ?? '') ? 'noticeBeforeBase' : undefined
}

/** The same text for the same content, whatever order it was stored or its fields were written in. */
export function canonicalText(entries: Entry[]): string {
  const sorted = [...entries].sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1))
  return JSON.stringify(
    sorted.map(({ kind, code, order, value }) => [kind, code, order, inKeyOrder(value)] as const),
  )
}

export const entryKey = ({ kind, code }: Pick<Entry, 'kind' | 'code'>): string => `${kind}#${code}`

/** The same value, its fields in one order whatever order they were written in. */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, inKeyOrder(field)]),
  )
}

/** Whether two facts are the same, field by field. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(inKeyOrder(a)) === JSON.stringify(inKeyOrder(b))

/** The first day on which something new can hold: what is urgent is followed today. */
export const firstNewDay = ({ urgent }: { urgent?: boolean }, today: string): string =>
  urgent ? today : addDays(today, 1)

/**
 * Why an entry cannot take the place of the one there is in the notice that is followed; `firstDay`: on which
 * something new can hold. A rule never just goes: it ends on a day, and what it
 * said of the days before stays. So it asks for the same thing of the same services; who wants another rule
 * ends this one and writes that.
 */
export function ruleProblem(before: Rule | undefined, after: Rule, firstDay: string): ErrorCode | undefined {
  if (after.from && after.until && after.until <= after.from) return 'ruleDaysCrossed'
  if (!before) return after.from ? undefined : 'ruleWithoutDay'
  const same = ({ code, services, material, when }: Rule) => ({ code, services, material, when })
  if (!isSame(same(before), same(after))) return 'entryWouldVanish'
  const ends = !isSame(before.until, after.until)
  const begins = !isSame(before.from, after.from)
  const isPast = (day = '') => day < firstDay
  const endsEarlier = ends && after.until !== undefined && isPast(after.until)
  return endsEarlier || (begins && (isPast(before.from) || isPast(after.from))) ? 'rulePast' : undefined
}

/** What of the paper behind a notice must still be written before somebody else is asked to read it. */
export function documentFlaw({
  document,
  urgent,
}: {
  document?: NoticeDocument
  urgent?: boolean
}): 'document.name' | 'document.number' | undefined {
  if (!document) return 'document.name'
  return document.number || urgent ? undefined : 'document.number'
}

interface Written {
  /** By staff number. */
  authors: Record<string, unknown>
  /** The persons behind these numbers. */
  writers?: ReadonlySet<string> | undefined
}
interface Colleague {
  personId: string
  staffId: string
}

/** Whether somebody has written in a notice. Four eyes are two persons: another number makes nobody another. */
export const hasWritten = ({ authors, writers }: Written, { personId, staffId }: Colleague): boolean =>
  staffId in authors || writers?.has(personId) === true

/**
 * What a staff member may do with a notice, if notices are his to write; whoever has written in one cannot approve
 * it. Any of the two may give it back.
 */
export function noticeActions(
  notice: Written & { status: NoticeStatus },
  caller: Colleague,
  mayWrite: boolean,
): NoticeAction[] {
  if (!mayWrite) return []
  const { status } = notice
  if (status === 'draft') return ['edit', 'submit', 'discard']
  if (status !== 'submitted') return []
  return hasWritten(notice, caller) ? ['return'] : ['issue', 'return']
}
