import type { Evidence } from '../../schemas/evidence'
import type { Service, TimeLimits } from '../../schemas/service'
import { evidence, text } from '../fact'
import { pass as hkMacaoPass } from './hk-macao'
import { pass as taiwanPass } from './taiwan'
import { hkMacaoPassLimits, taiwanPassLimits } from './time-limit'
import { notOnline } from './way'

/** Two cities say so of passes for Hong Kong and Macao; for Taiwan it is concluded from them. */
const twoCities = evidence('medium', '2026-11-29', 'C26', 'L5')
const byAnalogy = evidence('low', '2026-11-29', 'L4')

const asSureAs = (limits: TimeLimits, known: Evidence): TimeLimits =>
  Object.fromEntries(Object.entries(limits).map(([kind, stated]) => [kind, { ...stated, evidence: known }]))

const asFirst = text(
  '过期的证不能换发，按第一次申请办。',
  'An expired pass cannot be renewed: apply as for a first one.',
  '만료된 통행증은 갱신되지 않으며 첫 신청과 같이 신청합니다.',
)

/** Passes that have run out: asked for by another name, done as the first one. */
export const expiredServices: Service[] = [
  {
    ...hkMacaoPass(
      'HM-EXPIRED',
      text(
        '往来港澳通行证：过期后重新申请',
        'Hong Kong and Macao pass: expired, apply again',
        '홍콩·마카오 통행증: 만료 후 재신청',
      ),
      text('通行证已经过期。', 'The pass has expired.', '통행증이 만료되었습니다.'),
      notOnline,
    ),
    note: asFirst,
    timeLimits: asSureAs(hkMacaoPassLimits, twoCities),
    evidence: twoCities,
  },
  {
    ...taiwanPass(
      'TW-EXPIRED',
      text(
        '往来台湾通行证：过期后重新申请',
        'Taiwan pass: expired, apply again',
        '대만 통행증: 만료 후 재신청',
      ),
      text('通行证已经过期。', 'The pass has expired.', '통행증이 만료되었습니다.'),
      notOnline,
    ),
    note: asFirst,
    timeLimits: asSureAs(taiwanPassLimits, byAnalogy),
    evidence: byAnalogy,
  },
]
