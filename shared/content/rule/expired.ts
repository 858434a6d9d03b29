import type { Evidence } from '../../schemas/evidence'
import type { Rule } from '../../schemas/rule'
import { evidence } from '../fact'
import { mainlandRules } from './mainland'

/** Two cities say so of passes for Hong Kong and Macao; for Taiwan it is concluded from them. */
const twoCities = evidence('medium', '2026-11-29', 'C26', 'L5')
const byAnalogy = evidence('low', '2026-11-29', 'L4')

const asFirst = (first: string, expired: string, known: Evidence): Rule[] =>
  mainlandRules
    .filter(({ services }) => services.includes(first))
    .map(rule => ({
      ...rule,
      code: `${expired.toLowerCase()}-${rule.code}`,
      services: [expired],
      evidence: known,
    }))

/** Who holds a pass that has run out brings what the first one takes. */
export const expiredRules: Rule[] = [
  ...asFirst('HM-NEW', 'HM-EXPIRED', twoCities),
  ...asFirst('TW-NEW', 'TW-EXPIRED', byAnalogy),
]
