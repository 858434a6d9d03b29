import type { Rule } from '../schemas/rule'
import { foreignerRules } from './rule/foreigner'
import { mainlandRules } from './rule/mainland'
import { residentRules } from './rule/resident'

/** Every rule of what has to be brought; checklists list materials in this order. */
export const rules: Rule[] = [...mainlandRules, ...residentRules, ...foreignerRules]
