import type { Severity } from '../../schemas/guidance'
import type { Grade } from '../../schemas/inspection'

interface InspectionRules {
  /** How many days a hall has to mend what was found, by how serious it is; and the longest that anybody may give. */
  mendDays: Record<Severity, number>
  mostMendDays: number
  /** How long whoever found it may take to look again at what was answered. */
  recheckDays: number
  /** How long a hall may take to appeal. */
  appealDays: number
  /** After a deadline the next above is told at once, and each further one so many days later. */
  escalationStepDays: number
  /** From the best: so many points of a hundred at least, and so many blockers at most; else the last grade. */
  grades: { grade: Grade; from: number; mostBlockers: number }[]
  lastGrade: Grade
}

/** How findings and grades are reckoned: our own proposal and nobody's law, to be changed here. */
export const inspectionRules: InspectionRules = {
  mendDays: { blocker: 3, major: 14, minor: 30 },
  mostMendDays: 60,
  recheckDays: 10,
  appealDays: 10,
  escalationStepDays: 7,
  grades: [
    { grade: 'A', from: 90, mostBlockers: 0 },
    { grade: 'B', from: 80, mostBlockers: 1 },
    { grade: 'C', from: 70, mostBlockers: 2 },
  ],
  lastGrade: 'D',
}
