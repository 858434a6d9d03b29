import type { Evidence } from '../../schemas/evidence'
import type { Referral } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence } from '../fact'

const known = evidence('medium', '2026-11', 'K')

/** Somebody else does it: `to` names who. */
export const elsewhere = (code: string, name: Text, to: Text, source: Evidence = known): Referral => ({
  code,
  name,
  to,
  evidence: source,
})

/** No errand with a list of its own: `to` says what is known, and what to ask 12367. */
export const answer = (code: string, name: Text, to: Text, source: Evidence = known): Referral => ({
  ...elsewhere(code, name, to, source),
  kind: 'answer',
})
