import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import type { Fee } from '../../../../shared/schemas/fee'
import type {
  Change,
  NoticePhase,
  NoticeView,
  PointAcknowledgement,
  PointNotice,
  ServiceChange,
} from '../../../../shared/schemas/notice'
import type { Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import type { NoticeTexts } from '../../../../shared/texts/notice'
import type { NoticeLinkTexts } from '../../../../shared/texts/notice-link'
import type { Tone } from '../../components/mark'
import { dateLabel, dayLabel, priceLabel } from '../../wording'

const tones: Record<NoticePhase, Tone> = {
  draft: 'plain',
  submitted: 'warn',
  coming: 'brand',
  inForce: 'good',
  replaced: 'plain',
  discarded: 'plain',
}
export const phaseTone = (phase: NoticePhase): Tone => tones[phase]

export type Group = keyof NoticeTexts['groups']
const groupOf: Record<NoticePhase, Group> = {
  draft: 'open',
  submitted: 'open',
  coming: 'coming',
  inForce: 'now',
  replaced: 'earlier',
  discarded: 'earlier',
}
const order: Group[] = ['now', 'coming', 'open', 'earlier']

/** The notices by what they mean today; an empty group is left out. */
export const noticeGroups = (notices: NoticeView[]): { group: Group; notices: NoticeView[] }[] =>
  order
    .map(group => ({ group, notices: notices.filter(({ phase }) => groupOf[phase] === group) }))
    .filter(group => group.notices.length > 0)

/** From when until when a rule holds. */
export function periodLabel(
  texts: Texts,
  words: NoticeTexts,
  { from, until }: { from?: string | undefined; until?: string | undefined },
): string {
  const { since, until: before, always } = words
  const ends = [from && since(dateLabel(texts, from)), until && before(dateLabel(texts, until))]
  return ends.filter(Boolean).join(texts.checklist.and) || always
}

/** What a fee is to cost later, as far as it is written already. */
export const pricesToCome = (texts: Texts, words: NoticeTexts, { prices }: Fee, today: string): string[] =>
  prices
    .filter(({ from }) => from && from > today)
    .map(price => `${priceLabel(texts, price)} · ${periodLabel(texts, words, { from: price.from })}`)

export const sinceLabel = (
  texts: Texts,
  words: Pick<NoticeLinkTexts, 'from' | 'noDay'>,
  { effectiveFrom }: NoticeView,
): string => (effectiveFrom ? words.from(dayLabel(texts, effectiveFrom)) : words.noDay)

export const momentLabel = (texts: Texts, at: string): string => `${dayLabel(texts, dayOf(at))} ${timeOf(at)}`

/** Enough of the fingerprint to compare by eye or on the phone. */
export const shortHash = (hash: string): string =>
  `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`

export function tellingLabel(words: NoticeTexts, { telling, urgent }: NoticeView): string | undefined {
  if (!telling) return undefined
  const { done, looked, told } = telling
  if (done) return words.tellingDone(looked, told)
  return looked === 0 && !urgent ? words.tellingWait : words.tellingNow(looked, told)
}

/** Those who have not acknowledged first: they are what the province looks for. */
export function acknowledgementGroups(all: PointAcknowledgement[]) {
  return {
    missing: all.filter(({ acknowledged }) => !acknowledged),
    given: all.filter(({ acknowledged }) => acknowledged),
  }
}

export const isDay = (typed: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) && new Date(`${typed}T00:00:00Z`).toJSON()?.slice(0, 10) === typed

export interface SharedChange {
  change: Change
  classes?: string[]
  services: Text[]
}

/** The same change of many services is said once, with the services it concerns. */
export function sharedChanges(services: ServiceChange[]): SharedChange[] {
  const groups = new Map<string, SharedChange>()
  for (const { name, changes } of services)
    for (const one of changes) {
      const key = JSON.stringify(one)
      const group = groups.get(key) ?? { ...one, services: [] }
      group.services.push(name)
      groups.set(key, group)
    }
  return [...groups.values()]
}

/** What waits for the caller: to be approved, or, sent back with a remark, to be written anew. */
export const waitingNotices = (notices: NoticeView[]): { toIssue: NoticeView[]; returned: NoticeView[] } => ({
  toIssue: notices.filter(({ may }) => may.includes('issue')),
  returned: notices.filter(({ may, remark }) => remark !== undefined && may.includes('edit')),
})

/** What a hall has not acknowledged, or the clerk who asks has not read; what is urgent stands out. */
export const waitingAtPoint = (
  notices: PointNotice[],
  isClerk: boolean,
): { urgent: PointNotice[]; unread: PointNotice[] } => ({
  urgent: notices.filter(
    ({ notice, acknowledged, readAt }) => notice.urgent && (!acknowledged || (isClerk && !readAt)),
  ),
  unread: notices.filter(({ readAt }) => isClerk && !readAt),
})
