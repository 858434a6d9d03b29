import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { border } from './citizen'
import { ask, oneOf, under16 } from './condition'

const known = evidence('medium', '2024-07', 'S84', 'S14')
const children = evidence('medium', '2026-11-29', 'C19', 'C19c')

/** Exit-entry permits for trade and tours across the land border. */
export const borderRules: Rule[] = [
  ask('border-guardian-proof', 'M05', border, known, under16),
  ask('border-guardian-id', 'M06', border, children, under16, {
    note: text(
      '监护人要一起来，带身份证、户口簿或护照。',
      'The guardian comes along, with ID card, register or passport.',
      '보호자가 신분증, 호구부 또는 여권을 가지고 함께 와야 합니다.',
    ),
  }),
  ask('border-guardian-consent', 'M07', border, children, under16, {
    note: text(
      '监护人同意孩子出境的书面材料。',
      'The guardian’s written consent that the child leaves the country.',
      '아이의 출국에 동의하는 보호자의 서면.',
    ),
  }),
  ask(
    'border-trade',
    'M47',
    border,
    evidence('medium', '2026-11', 'S84', 'C19'),
    oneOf('border_purpose', 'trade'),
    {
      from: '2015-08-01',
    },
  ),
]
