import type { Rule } from '../schemas/rule'
import { exitEntryPermitRules } from './rule/exit-entry-permit'
import { foreignerRules } from './rule/foreigner'
import { mainlandRules } from './rule/mainland'
import { nationalityRules } from './rule/nationality'
import { residentRules } from './rule/resident'

/** Every rule of what has to be brought; checklists list materials in this order. */
export const rules: Rule[] = [
  ...mainlandRules,
  ...exitEntryPermitRules,
  ...residentRules,
  ...foreignerRules,
  ...nationalityRules,
]
