import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { announcedFrom, announcement, changedNote, taiwanEndorsements } from './citizen'
import { ask, instead, oneOf } from './condition'
import { anyAgent, endorsementAgent, heldPass } from './hk-macao'

const from = announcedFrom
/** Individual tourism is suspended since this day, for Changchun and the 46 other open cities. */
const suspendedFrom = '2019-08-01'
const suspended = evidence('medium', '2026-11-29', 'S70', 'C14b')

const papers: Rule[] = [
  ask('taiwan-entry-permit', 'M26', ['TW-END-T', 'TW-END-D', 'TW-END-Q'], announcement, true, { from }),
  ask('taiwan-approval', 'M52', ['TW-END-Y', 'TW-END-C'], announcement, true, { from }),
  ask('taiwan-project', 'M53', ['TW-END-F'], announcement, true, { from }),
  ask('taiwan-study', 'M54', ['TW-END-X'], announcement, true, { from }),
  ask('taiwan-leader-post', 'M56', ['TW-END-L'], announcement, oneOf('tourist', 'leader'), { from }),
  ask('taiwan-leader-card', 'M57', ['TW-END-L'], announcement, oneOf('tourist', 'leader'), { from }),
]

const outcomes: Rule[] = [
  instead(
    'taiwan-individual-suspended',
    ['TW-END-G'],
    suspended,
    true,
    text(
      '赴台个人旅游2019年8月1日起暂停，长春也在内，现在办不了。去台湾探亲、学习、商务等有专门的签注；什么时候恢复，打12367问。',
      'Individual travel to Taiwan has been suspended since 1 August 2019, for Changchun too. Family visits, study, business and the like have endorsements of their own; ask 12367 when it is resumed.',
      '대만 개인 관광은 2019년 8월 1일부터 장춘을 포함해 중단되어 신청할 수 없습니다. 친척 방문, 유학, 상무 등은 따로 방문 허가(签注)가 있습니다. 재개 여부는 12367에 문의하십시오.',
    ),
    suspendedFrom,
  ),
  instead(
    'taiwan-residence-is-family',
    ['TW-END-J'],
    evidence('medium', '2026-11-29', 'C14', 'C14b'),
    true,
    text(
      '现在没有单独的居留（依亲）签注，和亲属一起住的请办探亲签注（T），带台湾的入境许可。',
      'There is no longer a separate endorsement for living with family: apply for the family visit (T), with the entry permit from Taiwan.',
      '친척과 함께 사는 거류 허가는 따로 없습니다. 대만 입경 허가를 가지고 친척 방문 허가(T)를 신청하십시오.',
    ),
  ),
]

const agents: Rule[] = [
  endorsementAgent(
    'taiwan-exchange-agent',
    ['TW-END-Y'],
    text(
      '团组可以由组织单位代办，带单位函件和经办人身份证；其他人带委托书和代办人身份证。',
      'For groups the organiser may apply, with its letter and its representative’s ID card; others bring a letter of authority and the agent’s ID card. ',
      '단체는 주관 기관이 공문과 담당자 신분증으로 대신할 수 있고, 그 밖에는 위임장과 대리인 신분증을 가져옵니다. ',
    ),
  ),
  endorsementAgent(
    'taiwan-crew-agent',
    ['TW-END-C'],
    text(
      '可以由船公司或航空公司代办，带公司函件和经办人身份证。',
      'The shipping line or airline may apply, with its letter and its representative’s ID card. ',
      '선박 회사나 항공사가 공문과 담당자 신분증으로 대신할 수 있습니다. ',
    ),
  ),
  endorsementAgent(
    'taiwan-group-agent',
    ['TW-END-L'],
    text(
      '领队和旅游团可以由旅行社代办，带旅行社函件和经办人身份证；其他人带委托书和代办人身份证。',
      'For leaders and groups the travel agency may apply, with its letter and its representative’s ID card; others bring a letter of authority and the agent’s ID card. ',
      '인솔자와 단체는 여행사가 공문과 담당자 신분증으로 대신할 수 있고, 그 밖에는 위임장과 대리인 신분증을 가져옵니다. ',
    ),
  ),
  endorsementAgent('taiwan-agent', ['TW-END-T', 'TW-END-X', 'TW-END-Q', 'TW-END-F'], anyAgent),
]

export const taiwanRules: Rule[] = [
  ...heldPass('taiwan', 'M25', 'TW-RENEW', taiwanEndorsements),
  ask(
    'taiwan-changed',
    'M15',
    ['TW-RENEW'],
    evidence('medium', '2026-11-29', 'C12', 'C26'),
    oneOf('pass_case', 'changed'),
    { note: changedNote },
  ),
  ...papers,
  ...agents,
  ...outcomes,
]
