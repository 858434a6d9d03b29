import type { Condition } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { from16, no, under16, yes } from './condition'

const family = (prefix: string, ...kinds: string[]) => kinds.map(kind => `${prefix}-${kind}`)

export const passports = family('PP', 'NEW', 'LAPSED', 'RENEW', 'LOST', 'DAMAGED')
export const hkMacaoPasses = family('HM', 'NEW', 'RENEW', 'LOST', 'DAMAGED')
export const taiwanPasses = family('TW', 'NEW', 'RENEW', 'LOST', 'DAMAGED')
export const settlement = ['HM-SETTLE']
export const passes = [...hkMacaoPasses, ...settlement, ...taiwanPasses]
export const documents = [...passports, ...passes]
export const annotation = ['PP-ANNOT']
export const border = ['ET-BORDER']
export const borderZone = ['ET-BORDERZONE']
export const hkMacaoEndorsements = family('HM-END', 'L', 'G', 'T', 'S', 'D', 'Q')
export const taiwanEndorsements = family('TW-END', 'L', 'G', 'T', 'D', 'X', 'Q', 'Y', 'F', 'C')
export const endorsements = [...hkMacaoEndorsements, ...taiwanEndorsements]
export const ordinary = [...documents, ...endorsements, ...annotation]

export const without = (services: string[], ...left: string[]) =>
  services.filter(code => !left.includes(code))

/** The announcement of the Ministry on papers for exit-entry documents. */
export const announcedFrom = '2015-12-28'
/** Since this day one form serves several documents: the national rule of one visit at most. */
export const oneFormFrom = '2018-05-01'
/** Six measures of the National Immigration Administration. */
export const sixMeasuresFrom = '2024-05-06'

export const guide = evidence('high', '2024-01', 'S19')
export const announcement = evidence('medium', '2026-11-29', 'O1', 'C14')

/** Children may have no resident ID card, the military hand theirs in. */
export const holdsIdCard: Condition = {
  all: [no('military_active'), { any: [from16, yes('has_id_card')] }],
}
export const childWithoutCard: Condition = { all: [under16, no('has_id_card')] }
export const withGuardian: Condition = { all: [under16, yes('guardian_present')] }
export const withEscort: Condition = { all: [under16, no('guardian_present')] }
/** The endorsement alone, the pass being at hand; or both at once. */
export const alone = no('applies_pass_together')
export const together = yes('applies_pass_together')

export const changedNote = text(
  '户口簿等能看出变更的材料；容貌变化大的，交能说明变化的材料。',
  'The household register or another paper that shows the change; if you look very different, a paper that explains it.',
  '호구부 등 변경을 보여 주는 자료. 얼굴이 크게 달라졌으면 그 까닭을 설명하는 자료.',
)
