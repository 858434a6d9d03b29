import type { Rule } from '../../schemas/rule'
import { permanentRules } from './permanent'
import { changeRules } from './permit-change'
import { extensionRules } from './permit-extension'
import { firstPermitRules } from './permit-first'
import { reissueRules } from './reissue'
import { stayRules } from './stay'
import { visaRules } from './visa'

/** What foreigners bring. */
export const foreignerRules: Rule[] = [
  ...visaRules,
  ...stayRules,
  ...firstPermitRules,
  ...extensionRules,
  ...changeRules,
  ...reissueRules,
  ...permanentRules,
]
