import { inspectionRules } from '../../content/guidance/inspection-rules'
import type { Finding, FindingState, InspectionLevel } from '../../schemas/inspection'
import { addDays } from '../calendar'
import { appealLevel, levels, rank, recheckLevel } from './finding'

/** Somebody above is told of a finding on a day. */
export interface Escalation {
  to: Exclude<InspectionLevel, 'hall'>
  on: string
}

const waiting: FindingState[] = ['open', 'answered', 'appealed']

/** A finding by what decides whom it reaches and when. */
type Dated = Pick<Finding, 'state' | 'dueOn' | 'level' | 'rules'>

/**
 * Whom a finding reaches from which day on, as long as nobody acts: the day after its deadline the level above whoever
 * it waits for, and each level above that some days later. What is done escalates no further.
 */
export function escalationsOf(finding: Dated): Escalation[] {
  const { escalationStepDays } = finding.rules ?? inspectionRules
  if (!waiting.includes(finding.state)) return []
  return levels
    .slice(rank(waitsFor(finding)) + 1)
    .flatMap((to, i) =>
      to === 'hall' ? [] : [{ to, on: addDays(finding.dueOn, 1 + i * escalationStepDays) }],
    )
}

/** The level that has to act now. The province is the last; above it there is nobody. */
export function waitsFor({ state, level }: Pick<Finding, 'state' | 'level'>): InspectionLevel {
  if (state === 'answered') return recheckLevel({ level })
  if (state === 'appealed' && level !== 'citizen') return appealLevel(level)
  return 'hall'
}

/** How far up it has come by today; missing while nobody above has to be told. */
export const escalatedTo = (finding: Dated, today: string): Escalation['to'] | undefined =>
  escalationsOf(finding).findLast(({ on }) => on <= today)?.to

export const isOverdue = ({ state, dueOn }: Pick<Finding, 'state' | 'dueOn'>, today: string): boolean =>
  waiting.includes(state) && dueOn < today

export const isWaiting = ({ state }: Pick<Finding, 'state'>): boolean => waiting.includes(state)

/** What is most pressing first: overdue, then by deadline, then how serious. */
export function byUrgency<One extends Finding>(findings: readonly One[], today: string): One[] {
  const weight = { blocker: 0, major: 1, minor: 2 }
  const key = (one: Finding) =>
    `${isWaiting(one) ? 0 : 1}${isOverdue(one, today) ? 0 : 1}${one.dueOn}${weight[one.severity]}${one.findingId}`
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
