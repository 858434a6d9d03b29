import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { foreignerWay, noMachine, notOnline, otherPickup } from './way'

const births = evidence('high', '2024-11-01', 'L1', 'O5')
const closedAreas = evidence('high', '2021-12-29', 'O3', 'O4', 'L1')
const oneCity = evidence('low', '2026-11-29', 'C22')

const foreigner = {
  family: 'foreigner',
  group: 'foreigner',
  audience: 'foreigner',
  selfService: noMachine,
  online: notOnline,
  pickup: otherPickup,
  way: foreignerWay,
  legalBasis: ['《中华人民共和国出境入境管理法》'],
} satisfies Partial<Service>

/** Cases of foreigners that are neither visa nor residence: birth here, closed areas, a lost passport. */
export const foreignCaseServices: Service[] = [
  {
    ...foreigner,
    code: 'FB-BIRTH',
    name: text(
      '在中国出生的外国婴儿：出生登记',
      'Foreign baby born in China: registration of birth',
      '중국에서 태어난 외국인 아기: 출생 등록',
    ),
    note: text(
      '登记不收费。登记后120天内还要给孩子办停留或居留证件。60天内已经有护照、又办了签证或居留的，不用登记。',
      'Registration is free. Within 120 days of it the child also needs a stay or residence permit. It need not be registered if it has a passport and a visa or permit within 60 days.',
      '등록은 무료입니다. 등록 후 120일 안에 체류 또는 거류 증서도 받아야 합니다. 60일 안에 여권과 비자·거류 증서를 받았으면 등록하지 않아도 됩니다.',
    ),
    conditions: [
      stated(
        text(
          '父母都是外国人，孩子在中国出生。',
          'Both parents are foreigners and the child was born in China.',
          '부모가 모두 외국인이고 아이가 중국에서 태어났습니다.',
        ),
        births,
      ),
    ],
    validity: stated(
      text('发登记回执。', 'You get a receipt of registration.', '등록 접수증을 받습니다.'),
      births,
    ),
    where: stated(
      text(
        '父母停留居留地市州的出入境大厅；在珲春的去珲春的大厅。',
        'The hall of the prefecture where the parents stay; in Hunchun the hall there.',
        '부모가 머무는 시·주의 출입국 접수처. 훈춘은 훈춘 접수처.',
      ),
      evidence('medium', '2025-08-18', 'L1', 'O8'),
    ),
    agent: stated(
      text('父亲、母亲或代理人去办。', 'Father, mother or an agent.', '아버지, 어머니 또는 대리인이 합니다.'),
      births,
    ),
    fees: ['F-FREE'],
    timeLimits: {
      statute: stated(text('当场登记', 'At once', '즉시 등록'), births),
      applyBy: stated(
        text(
          '出生60天内登记；晚了可能被警告，罚款最多2000元。',
          'Register within 60 days of the birth; late registration may bring a warning and a fine of up to CNY 2,000.',
          '출생 60일 안에 등록하십시오. 늦으면 경고와 최고 2000위안의 벌금을 받을 수 있습니다.',
        ),
        births,
      ),
    },
    counterMinutes: 15,
    evidence: births,
  },
  {
    ...foreigner,
    code: 'FT-TRAVEL',
    name: text('外国人旅行证', 'Travel permit for foreigners', '외국인 여행증'),
    note: text(
      '只有去不对外国人开放的地区才要办；哪些地方不开放，先打12367问。旅行团由旅行社提前60天报省里。',
      'Needed only for areas closed to foreigners; ask 12367 which these are. For a group the agency tells the province 60 days ahead.',
      '외국인에게 개방하지 않은 지역에 갈 때만 필요합니다. 어느 지역인지 12367에 문의하십시오. 단체는 여행사가 60일 전에 성에 알립니다.',
    ),
    conditions: [
      stated(
        text(
          '要去不对外国人开放的地区。',
          'You have to go to an area closed to foreigners.',
          '외국인에게 개방하지 않은 지역에 가야 합니다.',
        ),
        closedAreas,
      ),
    ],
    validity: stated(text('按行程定。', 'As the journey needs.', '여정에 따릅니다.'), closedAreas),
    where: stated(
      text(
        '市州以上的出入境大厅；县里收不收，先打12367问。',
        'A hall of a prefecture; for county halls call 12367 first.',
        '시·주 이상의 출입국 접수처. 현급 접수처는 먼저 12367에 문의하십시오.',
      ),
      closedAreas,
    ),
    agent: stated(
      text(
        '本人到场；未满16周岁的由监护人办；请人代办的带委托书。',
        'In person; a guardian for a child under 16; an agent brings a letter of authority.',
        '본인이 와야 합니다. 만 16세 미만은 보호자가, 대리인은 위임장을 가지고 신청합니다.',
      ),
      evidence('medium', '2021-12-29', 'O4'),
    ),
    fees: ['F-FT'],
    timeLimits: {
      national: stated(
        text('7个工作日', '7 working days', '7근무일'),
        evidence('medium', '2021-12-29', 'O4'),
      ),
    },
    counterMinutes: 15,
    evidence: closedAreas,
  },
  {
    ...foreigner,
    code: 'LOSS-FOREIGN',
    name: text(
      '外国人护照丢失：报失证明',
      'Foreign passport lost: report of the loss',
      '외국 여권 분실: 분실 신고 증명',
    ),
    note: text(
      '吉林的办法没有找到，下面是外地的清单；派出所可能只受理报案。去之前先打12367问，也尽快告诉本国使领馆。',
      'No rule of Jilin was found; this is the list of another city, and a police station may only take a report. Call 12367 before you set out, and tell your embassy soon.',
      '길림의 규정은 찾지 못했으며 아래는 다른 도시의 목록입니다. 파출소는 신고만 받을 수도 있습니다. 오기 전에 12367에 문의하고 자국 공관에도 빨리 알리십시오.',
    ),
    conditions: [
      stated(
        text(
          '外国护照在中国丢了或被偷了；补签证、补居留许可或办出入境证时要用这份证明。',
          'A foreign passport was lost or stolen in China. The report is needed for a new visa or permit, or to leave.',
          '외국 여권을 중국에서 잃어버렸거나 도난당했습니다. 비자·거류 허가 재발급이나 출입국증 신청에 필요합니다.',
        ),
        oneCity,
      ),
    ],
    validity: stated(
      text('有的地方30天内有效。', 'In some places good for 30 days.', '일부 지역은 30일 유효.'),
      oneCity,
    ),
    where: stated(
      text(
        '市州的出入境大厅；先打12367问。',
        'The hall of the prefecture; call 12367 first.',
        '시·주의 출입국 접수처. 먼저 12367에 문의하십시오.',
      ),
      oneCity,
    ),
    agent: stated(text('本人到场。', 'In person.', '본인이 와야 합니다.'), oneCity),
    fees: ['F-FREE-ELSEWHERE'],
    timeLimits: {
      national: stated(text('上海：2个工作日', 'Shanghai: 2 working days', '상해: 2근무일'), oneCity),
    },
    counterMinutes: 15,
    legalBasis: [],
    evidence: oneCity,
  },
]
