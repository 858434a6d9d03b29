import type { Alternative, Service, Zone } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence, stated, text } from '../fact'

/** Halls of Meihekou and Liaoyuan publish this order; a hall may be laid out otherwise. */
const seen = evidence('medium', '2025-02', 'S24', 'S58')
const way = (...zones: Zone[]): Service['way'] => ({ zones, evidence: seen })

export const documentWay = way(
  'guidance',
  'photo',
  'form',
  'ticket',
  'waiting',
  'citizenCounter',
  'payment',
  'collection',
)
export const formWay = way('guidance', 'form', 'ticket', 'waiting', 'citizenCounter', 'payment', 'collection')
export const machineWay = way('guidance', 'machine')
export const recordWay = way('guidance', 'ticket', 'waiting', 'citizenCounter')
export const residentWay = way(
  'guidance',
  'photo',
  'form',
  'ticket',
  'waiting',
  'residentCounter',
  'payment',
  'collection',
)
export const foreignerWay = way(
  'guidance',
  'photo',
  'form',
  'copy',
  'ticket',
  'waiting',
  'foreignerCounter',
  'payment',
  'collection',
)
export const interviewWay = way(
  'guidance',
  'photo',
  'form',
  'copy',
  'ticket',
  'waiting',
  'foreignerCounter',
  'interview',
  'payment',
  'collection',
)

const nothingElse = evidence('medium', '2026-11', 'K')
const not = (words: Text): Alternative => ({ possible: 'no', ...stated(words, nothingElse) })

export const noMachine = not(
  text('不能在自助机上办。', 'Not possible at a machine.', '자동 기기로는 처리할 수 없습니다.'),
)
export const notOnline = not(
  text(
    '要到窗口办，不能全程网上办。',
    'Needs a visit; not possible online.',
    '창구에 와야 하며 온라인으로는 처리할 수 없습니다.',
  ),
)

/** The limits are those of the first cities of 2024; whether Changchun has the same is asked. */
export const onlineInChangchun: Alternative = {
  possible: 'partly',
  ...stated(
    text(
      '2025年11月20日起，长春户口的人换证、丢失或损坏补证可以全程网上办，不用来大厅。一般要满16周岁、证件还没过期，登记备案人员和现役军人除外；以网上平台的提示为准。',
      'Since 20 November 2025 those registered in Changchun can renew or replace it online, without a visit: as a rule from 16 on, with a document not yet expired, and neither on the register of state staff nor in the military. What the platform says counts.',
      '2025년 11월 20일부터 장춘 호적이면 갱신·재발급을 방문 없이 온라인으로 신청할 수 있습니다. 보통 만 16세 이상, 만료되지 않은 증서여야 하고 등록된 국가기관·공공기관·국유기업 직원과 현역 군인은 제외됩니다. 플랫폼 안내를 따르십시오.',
    ),
    evidence('high', '2025-12-27', 'S08', 'C41'),
  ),
}

export const inPerson = stated(
  text(
    '本人到场；未满16周岁的孩子由监护人陪同，监护人来不了可以书面委托别人陪同。',
    'The applicant comes in person; a child under 16 with a guardian, or with somebody the guardian authorises in writing.',
    '본인이 직접 와야 합니다. 만 16세 미만은 보호자가, 보호자가 못 오면 서면으로 위임받은 사람이 함께 옵니다.',
  ),
  evidence('high', '2024-01', 'S10', 'S19'),
)

/** Somebody else may come for an endorsement alone: copies of two cities, the day it began was not found. */
export const endorsementAgent = stated(
  text(
    '单独办签注的，可以委托别人到受理过通行证或上次签注的大厅代办；团体可以由旅行社、组织单位或公司代办。本人在港澳台期间、和通行证一起办的，不能代办。未满16周岁的由监护人陪同。',
    'For an endorsement alone somebody else may apply at the hall that accepted the pass or the last endorsement; for groups the agency, organiser or company. Not while you are in Hong Kong, Macao or Taiwan, and not together with the pass. A child under 16 comes with a guardian.',
    '방문 허가(签注)만 신청하면 통행증이나 지난번 방문 허가를 접수한 접수처에서 다른 사람이 대신할 수 있고, 단체는 여행사·주관 기관·회사가 대신합니다. 본인이 현지에 있거나 통행증과 함께 신청하면 대리할 수 없습니다. 만 16세 미만은 보호자가 함께 옵니다.',
  ),
  evidence('medium', '2026-11-29', 'C13'),
)

export const anyHall = stated(
  text(
    '全国任何一个县级以上出入境大厅都可以办，不限户口所在地。',
    'At any exit-entry hall of county level or above in China, wherever you are registered.',
    '호적지와 관계없이 전국 현급 이상 출입국 접수처 어디에서나 신청할 수 있습니다.',
  ),
  evidence('high', '2019-04-01', 'S06'),
)

export const countyHall = stated(
  text(
    '县级以上公安出入境大厅。',
    'An exit-entry hall of county level or above.',
    '현급 이상 공안 출입국 접수처.',
  ),
  evidence('medium', '2026-11', 'S13', 'K'),
)

/** Three months without collecting may end a certificate: general knowledge, so it is said with "may". */
export const citizenPickup = stated(
  text(
    '到大厅取，或在办理时选择邮寄；装了自助取证机的大厅也可以自助取。制好后3个月不领，证件可能作废。',
    'Collect in the hall or choose delivery by post; some halls have a machine. Not collected for 3 months, it may be cancelled.',
    '접수처에서 받거나 신청할 때 우편을 고릅니다. 기기가 있는 접수처도 있습니다. 3개월 안에 찾지 않으면 무효가 될 수 있습니다.',
  ),
  evidence('medium', '2021-04-01', 'S44', 'S46', 'K'),
)

export const otherPickup = stated(
  text(
    '凭受理回执到大厅取，能否邮寄请在窗口问。',
    'Collect in the hall with the receipt; ask at the counter whether it can be posted.',
    '접수증을 가지고 접수처에서 받습니다. 우편 가능 여부는 창구에 문의하십시오.',
  ),
  evidence('medium', '2026-11', 'K'),
)
