import type { Rule } from '../../schemas/rule'
import { ask, both, from16, no } from './condition'
import { basics, overstayed, regulation, regulationFrom, residenceAgent } from './foreigner-basis'
import { fingerprintsNote } from './permit-first'
import { papersOfKind } from './permit-kind'

const extension = ['FR-EXT']
const inTime = no('overstayed')

/** Extension of a residence permit, by its kind. */
export const extensionRules: Rule[] = [
  ...basics('permit-extension', extension, { agent: residenceAgent, when: inTime }),
  ask('permit-extension-fingerprints', 'M18', extension, regulation, both(from16, inTime), {
    from: regulationFrom,
    note: fingerprintsNote,
  }),
  ...papersOfKind('permit-extension', extension, inTime, false),
  overstayed('FR-EXT'),
]
