import type { Rule } from '../schemas/rule'
import { exitEntryPermitRules } from './rule/exit-entry-permit'
import { expiredRules } from './rule/expired'
import { foreignCaseRules } from './rule/foreign-case'
import { foreignerRules } from './rule/foreigner'
import { mainlandRules } from './rule/mainland'
import { nationalityRules } from './rule/nationality'
import { residentRules } from './rule/resident'
import { settlementRules } from './rule/settlement'

/** Every rule of what has to be brought; checklists list materials in this order. */
export const rules: Rule[] = [
  ...mainlandRules,
  ...expiredRules,
  ...exitEntryPermitRules,
  ...residentRules,
  ...foreignerRules,
  ...foreignCaseRules,
  ...nationalityRules,
  ...settlementRules,
]
