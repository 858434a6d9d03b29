import type { Condition, Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, either, no, oneOf, yes } from './condition'
import { basics, regulationFrom, residenceAgent, visaAgent } from './foreigner-basis'

const known = evidence('medium', '2023-02-15', 'L2', 'C3', 'O13')
const from = regulationFrom

/** A report of the loss only where something was lost; where it is damaged, the damaged passport. */
const reissued = (name: string, services: string[], lost: Condition, damaged: Condition): Rule[] => [
  ask(`${name}-damaged`, 'M31', services, known, damaged, {
    from,
    note: text(
      '损坏的护照，或者本国使领馆的照会。',
      'The damaged passport, or a note from your embassy.',
      '훼손된 여권 또는 자국 공관의 문서.',
    ),
  }),
  ask(`${name}-loss`, 'M42', services, known, lost, {
    from,
    note: text(
      '护照报失证明，或者本国使领馆的照会。',
      'The report of the loss, or a note from your embassy.',
      '여권 분실 신고 증명 또는 자국 공관의 문서.',
    ),
  }),
  ask(`${name}-new-passport`, 'M43', services, known, either(lost, damaged), {
    from,
    note: text('补办的新护照。', 'The new passport.', '새로 발급받은 여권.'),
  }),
]

const group = oneOf('visa_loss', 'group')

/** What is lost or damaged: visas and residence permits. */
export const reissueRules: Rule[] = [
  ...basics('visa-reissue', ['FV-REISSUE'], { agent: visaAgent, passport: group }),
  ...reissued('visa-reissue', ['FV-REISSUE'], oneOf('visa_loss', 'lost'), oneOf('visa_loss', 'damaged')),
  ask('visa-reissue-group', 'M33', ['FV-REISSUE'], known, group, {
    from,
    note: text(
      '旅行社的信函，和团体签证的复印件。',
      'A letter from the travel agency, and a copy of the group visa.',
      '여행사 서신과 단체 비자 사본.',
    ),
  }),
  ...basics('permit-reissue', ['FR-REISSUE'], { agent: residenceAgent, passport: 'other' }),
  ...reissued('permit-reissue', ['FR-REISSUE'], yes('lost'), no('lost')),
]
