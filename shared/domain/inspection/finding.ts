import { inspectionRules } from '../../content/guidance/inspection-rules'
import type { AssessmentItem } from '../../schemas/guidance'
import type {
  Finding,
  FindingAct,
  FindingState,
  FindingStep,
  InspectionLevel,
} from '../../schemas/inspection'
import { addDays, dayOf, daysBetween } from '../calendar'

export const levels = ['hall', 'county', 'city', 'province'] as const satisfies InspectionLevel[]
export const rank = (level: InspectionLevel): number => levels.indexOf(level)

/** What an inspection has found of an item. */
export const findingIdOf = ({ inspectionId, item }: { inspectionId: string; item: string }): string =>
  `${inspectionId}.${item}`

/** Of an inspection or a finding: those it is reckoned by, which are the usual ones where it names none. */
type Ruled = Pick<Finding, 'rules'>
const rulesOf = ({ rules = inspectionRules }: Ruled) => rules

export const defaultDueOn = (severity: AssessmentItem['severity'], openedOn: string, ruled: Ruled): string =>
  addDays(openedOn, rulesOf(ruled).mendDays[severity])

export const isDueOnAllowed = (dueOn: string, openedOn: string, ruled: Ruled): boolean =>
  dueOn >= openedOn && dueOn <= addDays(openedOn, rulesOf(ruled).mostMendDays)

/** Who says something of a finding, by where his rights reach. */
export interface Judge {
  staffId: string
  level: InspectionLevel
}

export type StepProblem = 'findingState' | 'findingNotYours' | 'appealTooLate' | 'noAppeal'

const from: Record<FindingAct, FindingState[]> = {
  answer: ['open'],
  appeal: ['open', 'answered'],
  close: ['answered'],
  reopen: ['answered', 'closed'],
  uphold: ['appealed'],
  dismiss: ['appealed'],
}

/** Why somebody may not take this step with a finding today. */
export function stepProblem(
  finding: Finding,
  act: FindingAct,
  judge: Judge,
  today: string,
): StepProblem | undefined {
  if (!from[act].includes(finding.state)) return 'findingState'
  if (act === 'appeal') return appealProblem(finding, today)
  if (act === 'close' || act === 'reopen') return recheckProblem(finding, judge)
  if (act === 'uphold' || act === 'dismiss') return decisionProblem(finding, judge)
  return undefined
}

/** Looked at again by whoever found it or a wider office, and not by whoever has answered. */
function recheckProblem(finding: Finding, judge: Judge): StepProblem | undefined {
  const answered = finding.steps.findLast(({ act }) => act === 'answer')
  const isAllowed = rank(judge.level) >= rank(recheckLevel(finding)) && answered?.by !== judge.staffId
  return isAllowed ? undefined : 'findingNotYours'
}

function appealProblem(finding: Finding, today: string): StepProblem | undefined {
  const { level, openedOn, steps } = finding
  // Nobody appeals against himself, and a citizen's word is answered.
  if (level === 'hall' || level === 'citizen') return 'noAppeal'
  if (steps.some(({ act }) => act === 'appeal')) return 'findingState'
  return today <= addDays(openedOn, rulesOf(finding).appealDays) ? undefined : 'appealTooLate'
}

/** Decided above whoever found it; what the province found, by somebody else of the province. */
function decisionProblem({ level, foundBy }: Finding, judge: Judge): StepProblem | undefined {
  if (level === 'citizen' || rank(judge.level) < rank(appealLevel(level))) return 'findingNotYours'
  return judge.staffId === foundBy ? 'findingNotYours' : undefined
}

/** The level that decides on an appeal. */
export const appealLevel = (level: InspectionLevel): InspectionLevel =>
  levels[Math.min(rank(level) + 1, levels.length - 1)] ?? 'province'

/** Who looks again: whoever found it or a wider one; of what the hall or a citizen found, the hall's county. */
export const recheckLevel = ({ level }: Pick<Finding, 'level'>): InspectionLevel =>
  level === 'citizen' || level === 'hall' ? 'county' : level

const next: Record<FindingAct, FindingState> = {
  answer: 'answered',
  appeal: 'appealed',
  close: 'closed',
  reopen: 'open',
  uphold: 'withdrawn',
  dismiss: 'open',
}

/** The finding after a step. The days an appeal took are not counted against the hall. */
export function stepped(finding: Finding, step: FindingStep, dueOn?: string): Finding {
  const today = dayOf(step.at)
  return {
    ...finding,
    state: next[step.act],
    dueOn: dueAfter(finding, step.act, today, dueOn),
    steps: [...finding.steps, { ...step, due: finding.dueOn }],
  }
}

function dueAfter(finding: Finding, act: FindingAct, today: string, dueOn: string | undefined): string {
  if (act === 'answer' || act === 'appeal') return addDays(today, rulesOf(finding).recheckDays)
  if (act === 'reopen') return dueOn ?? defaultDueOn(finding.severity, today, finding)
  if (act === 'dismiss') return addDays(today, daysLeftAtAppeal(finding))
  return finding.dueOn
}

/** As many as were left when the hall appealed; at least one. */
function daysLeftAtAppeal({ steps }: Finding): number {
  const appeal = steps.findLast(({ act }) => act === 'appeal')
  return Math.max(1, appeal?.due ? daysBetween(dayOf(appeal.at), appeal.due) : 0)
}
