import type { Rule } from '../../schemas/rule'
import { borderRules } from './border'
import { annotationRules, consentRules, lossRules, notRenewed, renewalRules } from './citizen-case'
import { identityRules, likenessRules, minorRules } from './citizen-identity'
import { hkMacaoRules } from './hk-macao'
import { hkMacaoSettlementRules } from './hk-macao-settlement'
import { taiwanRules } from './taiwan'

/** What mainland applicants bring: for passports, passes, endorsements and border permits. */
export const mainlandRules: Rule[] = [
  ...hkMacaoSettlementRules,
  ...identityRules,
  ...annotationRules,
  ...renewalRules,
  ...hkMacaoRules,
  ...taiwanRules,
  ...likenessRules,
  ...minorRules,
  ...borderRules,
  ...consentRules,
  ...lossRules,
  ...notRenewed,
]
