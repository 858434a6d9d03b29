import type { InspectionRules } from '../../schemas/inspection'

/** How findings and grades are reckoned where no edition says otherwise: our own proposal and nobody's law. */
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
