import type { VisitProblem, VisitState, VisitStep } from '../../schemas/home-visit'

/**
 * Who takes a step: whoever signed up; who reviews; who plans the routes; the team at the door. `staff` cancels for
 * somebody who telephones, or because a campaign has ended.
 */
export type Taker = 'owner' | 'reviewer' | 'planner' | 'team' | 'staff'

interface Way {
  from: readonly VisitState[]
  to: VisitState
  by: readonly Taker[]
}

/** Somebody still has to say yes or no. */
export const undecided = ['received', 'secondLook', 'appealed'] as const satisfies VisitState[]
/** Nothing more comes of these. */
export const settled = [
  'refused',
  'done',
  'delivered',
  'posted',
  'rated',
  'cancelled',
] as const satisfies VisitState[]
/** From all of these a request can be taken back. */
const open: readonly VisitState[] = [
  ...undecided,
  'moreNeeded',
  'approved',
  'scheduled',
  'onTheWay',
  'notAtHome',
]

/** The way of a request. A first refusal is looked at by another person before anybody is told of it. */
const ways: Record<VisitStep, readonly Way[]> = {
  supply: [{ from: ['moreNeeded'], to: 'received', by: ['owner', 'staff'] }],
  approve: [{ from: undecided, to: 'approved', by: ['reviewer'] }],
  askMore: [{ from: undecided, to: 'moreNeeded', by: ['reviewer'] }],
  refuse: [
    { from: ['received'], to: 'secondLook', by: ['reviewer'] },
    { from: ['secondLook', 'appealed'], to: 'refused', by: ['reviewer'] },
  ],
  appeal: [{ from: ['refused'], to: 'appealed', by: ['owner', 'staff'] }],
  schedule: [{ from: ['approved', 'scheduled'], to: 'scheduled', by: ['planner'] }],
  unschedule: [{ from: ['scheduled'], to: 'approved', by: ['planner'] }],
  setOut: [{ from: ['scheduled'], to: 'onTheWay', by: ['team'] }],
  complete: [{ from: ['onTheWay'], to: 'done', by: ['team'] }],
  missAtHome: [{ from: ['onTheWay'], to: 'notAtHome', by: ['team'] }],
  askMoreAtHome: [{ from: ['onTheWay'], to: 'moreNeeded', by: ['team'] }],
  tryAgain: [{ from: ['notAtHome'], to: 'approved', by: ['planner'] }],
  deliver: [{ from: ['done'], to: 'delivered', by: ['team', 'planner'] }],
  post: [{ from: ['done'], to: 'posted', by: ['team', 'planner'] }],
  rate: [{ from: ['delivered', 'posted'], to: 'rated', by: ['owner'] }],
  cancel: [{ from: open, to: 'cancelled', by: ['owner', 'staff', 'planner'] }],
}

/** Where a step leads from a state, whoever takes it; nowhere where it cannot be taken. */
export const nextState = (state: VisitState, step: VisitStep): VisitState | undefined =>
  ways[step].find(({ from }) => from.includes(state))?.to

/** A request as far as its way goes. */
export interface OnItsWay {
  state: VisitState
  /** Once appealed against, a refusal stands. */
  appealedAt?: string | undefined
}

/** Why somebody may not take a step now. */
export function stepProblem(
  { state, appealedAt }: OnItsWay,
  step: VisitStep,
  taker: Taker,
): Extract<VisitProblem, 'notThisStep'> | undefined {
  const way = ways[step].find(({ from, by }) => from.includes(state) && by.includes(taker))
  if (!way || (step === 'appeal' && appealedAt)) return 'notThisStep'
  return undefined
}

/** All that somebody may do now, in the order of the way. */
export const stepsFor = (visit: OnItsWay, taker: Taker): VisitStep[] =>
  (Object.keys(ways) as VisitStep[]).filter(step => !stepProblem(visit, step, taker))

export const isOpen = (state: VisitState): boolean => open.includes(state)

/** Whether a place of its half-day is kept for it. */
export const keepsPlace = (state: VisitState): boolean => isOpen(state) && state !== 'notAtHome'
