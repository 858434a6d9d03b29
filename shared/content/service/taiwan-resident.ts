import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { taiwanRegulation } from './taiwan'
import { noMachine, notOnline, otherPickup, residentWay } from './way'

const regulation = evidence('medium', '2015-07-01', 'L4', 'C17')

const resident = {
  family: 'taiwanResident',
  group: 'resident',
  audience: 'taiwanResident',
  selfService: noMachine,
  online: notOnline,
  pickup: otherPickup,
  way: residentWay,
  legalBasis: [taiwanRegulation],
} satisfies Partial<Service>

/** What Taiwan residents need once: to leave without a permit, and to settle. */
export const taiwanResidentServices: Service[] = [
  {
    ...resident,
    code: 'TB-1',
    name: text(
      '一次有效台胞证（证件丢了要出境）',
      'Single permit for Taiwan residents (lost, must leave)',
      '대만 주민 1회용 통행증(분실 후 출국)',
    ),
    note: text(
      '没有台胞证、第一次来的人，2012年的报道说长春机场口岸能办；现在办不办，来之前先打12367问。第一次来大陆的，2025年7月1日到2027年12月31日免费。',
      'A report of 2012 says that who arrives without a permit can get one at Changchun airport: ask 12367 whether this still works. First visits are free from 1 July 2025 to 31 December 2027.',
      '통행증 없이 처음 오는 사람은 2012년 보도에 따르면 장춘공항에서 받을 수 있었습니다. 지금도 되는지 12367에 문의하십시오. 첫 방문은 2025년 7월 1일부터 2027년 12월 31일까지 무료입니다.',
    ),
    conditions: [
      stated(
        text(
          '台胞证丢了，来不及等补发就要出境。',
          'The permit is lost and you must leave before a new one is made.',
          '통행증을 잃어버렸고 재발급 전에 출국해야 합니다.',
        ),
        regulation,
      ),
    ],
    validity: stated(text('出境一次。', 'For one exit.', '1회 출국.'), regulation),
    where: stated(
      text(
        '县级以上公安出入境大厅。',
        'An exit-entry hall of county level or above.',
        '현급 이상 공안 출입국 접수처.',
      ),
      regulation,
    ),
    agent: stated(
      text(
        '本人到场；未满16周岁的由监护人陪同。',
        'In person; a child under 16 with a guardian.',
        '본인이 와야 하며 만 16세 미만은 보호자가 함께 옵니다.',
      ),
      regulation,
    ),
    fees: ['F-TB-1'],
    timeLimits: {
      urgent: stated(
        text(
          '急的优先办；要几天没有找到规定，先打12367问',
          'Urgent cases first; no time limit was found: ask 12367',
          '긴급 건 우선. 처리 기간은 찾지 못했으니 12367에 문의',
        ),
        evidence('low', '2026-11-29', 'L4'),
      ),
    },
    counterMinutes: 12,
    evidence: evidence('medium', '2015-07-01', 'L4', 'O28', 'C17'),
  },
]
