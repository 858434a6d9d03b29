import type { Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence, stated, text } from '../fact'
import { formWay, noMachine, notOnline, otherPickup } from './way'

const law = evidence('high', '2025-04-19', 'L6')
const guides = evidence('medium', '2026-11-29', 'C20', 'L6')

const nationality = {
  family: 'nationality',
  group: 'other',
  where: stated(
    text(
      '居住地县市的公安机关受理，再报省里和国家移民管理局审批。去哪个大厅交，先打12367问。',
      'The police of the county or city you live in take it; the province and the National Immigration Administration decide. Ask 12367 which hall takes it.',
      '거주지 현·시 공안 기관이 접수하고 성과 국가이민관리국이 심사합니다. 어느 접수처인지 12367에 문의하십시오.',
    ),
    evidence('medium', '2026-11-29', 'C20'),
  ),
  selfService: noMachine,
  online: notOnline,
  agent: stated(
    text(
      '本人到场；未满16周岁的由监护人办。',
      'The applicant comes in person; for a child under 16 the guardian does.',
      '본인이 와야 합니다. 만 16세 미만은 보호자가 신청합니다.',
    ),
    guides,
  ),
  pickup: otherPickup,
  way: formWay,
  fees: ['F-NAT', 'F-NAT-C'],
  timeLimits: {},
  counterMinutes: 40,
  legalBasis: ['《中华人民共和国国籍法》'],
} satisfies Partial<Service>

const noLimit = text(
  '要多久没有找到公开的规定；一般要交三套材料。去之前先打12367问。',
  'No published time limit was found; usually three sets of papers are handed in. Call 12367 before you set out.',
  '공개된 처리 기간을 찾지 못했습니다. 보통 자료 세 벌을 냅니다. 오기 전에 12367에 문의하십시오.',
)

const ground = (words: Text) => stated(words, law)

/** Leaving, joining and restoring Chinese nationality. */
export const nationalityServices: Service[] = [
  {
    ...nationality,
    code: 'NAT-EXIT',
    audience: 'mainland',
    name: text('退出中国国籍', 'Renouncing Chinese nationality', '중국 국적 포기'),
    note: noLimit,
    conditions: [
      ground(
        text(
          '是外国人的近亲属，或者定居在外国，或者有其他正当理由。',
          'A near relative of foreigners, settled abroad, or with another good reason.',
          '외국인의 가까운 친족이거나 외국에 정착했거나 다른 정당한 이유가 있는 사람.',
        ),
      ),
      ground(
        text(
          '国家工作人员和现役军人不能退出。',
          'State personnel and active soldiers may not.',
          '국가기관 근무자와 현역 군인은 포기할 수 없습니다.',
        ),
      ),
      ground(
        text(
          '出生时有中国国籍、又拿了外国护照的孩子，由监护人申请。',
          'For a child born Chinese that has a foreign passport, the guardians apply.',
          '태어날 때 중국 국적이었고 외국 여권을 받은 아이는 보호자가 신청합니다.',
        ),
      ),
    ],
    validity: stated(
      text(
        '发退籍证书；之后护照和户口要注销。',
        'A certificate is issued; passport and household registration end with it.',
        '국적 포기 증서를 발급하며, 이후 여권과 호적은 말소됩니다.',
      ),
      guides,
    ),
    evidence: guides,
  },
  {
    ...nationality,
    code: 'NAT-JOIN',
    audience: 'foreigner',
    name: text('加入中国国籍', 'Becoming a Chinese citizen', '중국 국적 취득'),
    note: noLimit,
    conditions: [
      ground(
        text(
          '是中国人的近亲属，或者定居在中国，或者有其他正当理由。',
          'A near relative of Chinese citizens, settled in China, or with another good reason.',
          '중국인의 가까운 친족이거나 중국에 정착했거나 다른 정당한 이유가 있는 사람.',
        ),
      ),
      ground(
        text(
          '加入以后不能再保留外国国籍。',
          'No other nationality may be kept.',
          '취득한 뒤에는 외국 국적을 유지할 수 없습니다.',
        ),
      ),
    ],
    validity: stated(
      text('发入籍证书。', 'A certificate is issued.', '국적 취득 증서를 발급합니다.'),
      guides,
    ),
    evidence: guides,
  },
  {
    ...nationality,
    code: 'NAT-BACK',
    audience: 'foreigner',
    name: text('恢复中国国籍', 'Restoring Chinese nationality', '중국 국적 회복'),
    note: noLimit,
    conditions: [
      ground(
        text(
          '曾有中国国籍，有正当理由。',
          'Once a Chinese citizen, with a good reason.',
          '중국 국적을 가졌던 사람으로 정당한 이유가 있어야 합니다.',
        ),
      ),
      ground(
        text(
          '恢复以后不能再保留外国国籍。',
          'No other nationality may be kept.',
          '회복한 뒤에는 외국 국적을 유지할 수 없습니다.',
        ),
      ),
    ],
    where: stated(
      text(
        '原户口所在地县市的公安机关受理，再报省里和国家移民管理局审批。去哪个大厅交，先打12367问。',
        'The police of the county or city of your former household registration take it; the province and the National Immigration Administration decide. Ask 12367 which hall takes it.',
        '원래 호적지 현·시 공안 기관이 접수하고 성과 국가이민관리국이 심사합니다. 어느 접수처인지 12367에 문의하십시오.',
      ),
      evidence('medium', '2026-11-29', 'O6', 'C20'),
    ),
    validity: stated(
      text('发复籍证书。', 'A certificate is issued.', '국적 회복 증서를 발급합니다.'),
      guides,
    ),
    evidence: guides,
  },
]
