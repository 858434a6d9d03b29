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

export const onlineInChangchun: Alternative = {
  possible: 'partly',
  ...stated(
    text(
      '长春户口、满16周岁、留过指纹、证件还没过期的人，换证、丢失或损坏补证可以全程网上办，不用来大厅；登记备案人员和现役军人除外。',
      'Changchun residents of 16 and over with fingerprints on file and a document not yet expired can renew or replace it online; not registered state employees or the military.',
      '장춘 호적에 만 16세 이상이고 지문이 등록되어 있으며 증서가 만료되지 않았으면 갱신·재발급을 온라인으로 신청할 수 있습니다. 등록 공무원과 현역 군인은 제외.',
    ),
    evidence('high', '2025-12-27', 'S08'),
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
