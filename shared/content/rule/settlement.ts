import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask } from './condition'

const taiwan = ['TW-RESIDENT-SETTLE']
const hkMacao = ['HM-RETURN']
const company = ['BIZ-FILING']

const copies = evidence('low', '2012', 'C18', 'L4')
const guide = evidence('medium', '2024-05-28', 'C25', 'L5')
const elsewhere = evidence('low', '2026-11-29', 'C23', 'O24')

/** Settling in the mainland, and companies that register for trips to Hong Kong and Macao. */
export const settlementRules: Rule[] = [
  ask('taiwan-settle-form', 'M121', taiwan, copies),
  ask('taiwan-settle-photo', 'M04', taiwan, copies),
  ask('taiwan-settle-documents', 'M27', taiwan, copies),
  ask('taiwan-settle-kinship', 'M20', taiwan, copies, true, {
    note: text(
      '证明和大陆亲属的关系；投靠哪种亲属要什么证明，先打12367问。',
      'Shows the tie to your relative in the mainland; which proof for which relative, ask 12367.',
      '대륙 친척과의 관계 증명. 어떤 친척에 어떤 증명이 필요한지 12367에 문의하십시오.',
    ),
  }),
  ask('taiwan-settle-register', 'M122', taiwan, copies),
  ask('return-form', 'M123', hkMacao, guide),
  ask('return-documents', 'M124', hkMacao, guide),
  ask('return-hardship', 'M125', hkMacao, evidence('low', '2026-11-29', 'C25')),
  ask('filing-form', 'M126', company, elsewhere),
  ask('filing-licence', 'M127', company, elsewhere),
  ask('filing-people', 'M129', company, elsewhere),
  ask('filing-agent', 'M128', company, elsewhere),
]
