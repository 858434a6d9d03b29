import type { Evidence } from '../schemas/evidence'
import type { Fee, Price } from '../schemas/fee'
import type { Text } from '../schemas/text'
import { evidence, text } from './fact'

const price2017 = '发改价格〔2017〕1186号'
const price2019 = '发改价格〔2019〕914号'
const permit2004 = '发改价格〔2004〕2230号'
const permanent2004 = '发改价格〔2004〕1267号'
const visa2003 = '计价格〔2003〕392号'

type Basis = Pick<Price, 'legalBasis' | 'from' | 'until'>
const since2017: Basis = { legalBasis: price2017, from: '2017-07-01' }
const since2019: Basis = { legalBasis: price2019, from: '2019-07-01' }
const between: Basis = { ...since2017, until: '2019-07-01' }
const in2018 = evidence('high', '2018-05', 'S16', 'S17')

const price = (yuan: number | undefined, basis: Basis, known: Evidence): Price => ({
  ...(yuan !== undefined && { yuan }),
  ...basis,
  evidence: known,
})

/** A fee at its price of today; what was paid before, and what there is to say of it, come last. */
const fee = (
  code: string,
  name: Text,
  yuan: number | undefined,
  basis: Basis,
  known: Evidence,
  { before = [], note }: { before?: Price[]; note?: Text } = {},
): Fee => ({ code, name, ...(note && { note }), prices: [...before, price(yuan, basis, known)] })

const endorsement = (code: string, name: Text, yuan: number) =>
  fee(code, name, yuan, since2017, evidence('high', '2024', 'S21', 'S16'))

/** Told by the audit of the lists, from an official page. */
const firstVisit = text(
  '2025年7月1日到2027年12月31日，第一次来大陆的台湾居民不收费（多在台港澳的代办机构和口岸办）。',
  'Free for residents of Taiwan on their first visit, from 1 July 2025 to 31 December 2027; mostly a matter of agencies and ports.',
  '2025년 7월 1일부터 2027년 12월 31일까지 처음 방문하는 대만 주민은 무료입니다(주로 대행 기관과 통상구).',
)

const listed = evidence('high', '2024-07', 'S14', 'S15')

/** Three copies agree; one table of another province says more. */
const visaKnown = evidence('medium', '2024-07-22', 'C30')
const visaFee = (code: string, name: Text, yuan: number, others: number, american: number) =>
  fee(code, name, yuan, { legalBasis: visa2003 }, visaKnown, {
    note: text(
      `有对等协议的国家按协议收，如美国${american}元；有的外省价目表写${others}元，请打12367问。`,
      `By agreement for some countries, such as CNY ${american} for the USA; a table of another province says ${others}: ask 12367.`,
      `협정이 있는 나라는 협정에 따르며 미국은 ${american}위안입니다. 다른 성 요금표에는 ${others}위안도 있으니 12367에 문의하십시오.`,
    ),
  })
const visaFees: Fee[] = [
  visaFee('F-FV-1', text('外国人一次签证', 'Single-entry visa', '외국인 1회 비자'), 160, 168, 414),
  visaFee('F-FV-2', text('外国人两次签证', 'Double-entry visa', '외국인 2회 비자'), 235, 252, 621),
  visaFee(
    'F-FV-H',
    text('外国人半年多次签证', 'Multiple-entry visa, half a year', '외국인 반년 복수 비자'),
    425,
    420,
    828,
  ),
  visaFee(
    'F-FV-Y',
    text('外国人一年多次签证', 'Multiple-entry visa, one year', '외국인 1년 복수 비자'),
    635,
    672,
    1242,
  ),
]

/** Administrative fees in force. Where sources disagree the evidence is `low`, and the hall's word counts. */
export const fees: Fee[] = [
  fee(
    'F-PP',
    text(
      '普通护照（首次、换发、补发同价）',
      'Passport (first, renewal or replacement)',
      '일반 여권(신규·갱신·재발급 동일)',
    ),
    120,
    since2019,
    evidence('high', '2024-07', 'S17', 'S14', 'S16'),
    { before: [price(200, { until: '2017-07-01' }, in2018), price(160, between, in2018)] },
  ),
  fee(
    'F-PP-ANNOT',
    text('护照加注（每项）', 'Passport annotation (each)', '여권 추가 기재(항목당)'),
    20,
    { legalBasis: '公通字〔2000〕99号' },
    evidence('high', '2020-01', 'S15', 'S16'),
  ),
  fee(
    'F-ET-1',
    text('出入境通行证（一次有效）', 'Exit-entry permit, single', '출입국 통행증(1회)'),
    15,
    since2017,
    evidence('high', '2024-07', 'S14', 'S16'),
  ),
  fee(
    'F-ET-M',
    text('出入境通行证（多次有效）', 'Exit-entry permit, multiple', '출입국 통행증(복수)'),
    80,
    since2017,
    evidence('high', '2024-07', 'S14', 'S16'),
  ),
  fee(
    'F-HM',
    text(
      '往来港澳通行证（首次、换发、补发同价）',
      'Hong Kong and Macao pass',
      '홍콩·마카오 통행증(신규·갱신·재발급 동일)',
    ),
    60,
    since2019,
    evidence('high', '2024-07', 'S17', 'S14', 'S16'),
    { before: [price(80, between, in2018)] },
  ),
  endorsement(
    'F-HM-END-1',
    text('港澳签注（一次）', 'Hong Kong/Macao endorsement, 1 trip', '홍콩·마카오 방문 허가(签注, 1회)'),
    15,
  ),
  endorsement(
    'F-HM-END-2',
    text('港澳签注（二次）', 'Hong Kong/Macao endorsement, 2 trips', '홍콩·마카오 방문 허가(签注, 2회)'),
    30,
  ),
  endorsement(
    'F-HM-END-M1',
    text(
      '港澳签注（多次，1年以内）',
      'Hong Kong/Macao endorsement, multiple, up to 1 year',
      '홍콩·마카오 방문 허가(签注, 복수, 1년 이하)',
    ),
    80,
  ),
  endorsement(
    'F-HM-END-M2',
    text(
      '港澳签注（多次，1至2年）',
      'Hong Kong/Macao endorsement, multiple, 1 to 2 years',
      '홍콩·마카오 방문 허가(签注, 복수, 1~2년)',
    ),
    120,
  ),
  endorsement(
    'F-HM-END-M3',
    text(
      '港澳签注（多次，2至3年）',
      'Hong Kong/Macao endorsement, multiple, 2 to 3 years',
      '홍콩·마카오 방문 허가(签注, 복수, 2~3년)',
    ),
    160,
  ),
  endorsement(
    'F-HM-END-M4',
    text(
      '港澳签注（多次，3年以上）',
      'Hong Kong/Macao endorsement, multiple, over 3 years',
      '홍콩·마카오 방문 허가(签注, 복수, 3년 초과)',
    ),
    240,
  ),
  fee(
    'F-QW',
    text('前往港澳通行证（定居）', 'One-way permit to Hong Kong or Macao', '홍콩·마카오 정착 통행증'),
    40,
    since2017,
    evidence('high', '2024-07', 'S14', 'S15', 'S16'),
  ),
  // The table of 2018 says 80; the document of 2019 says 60, the day it began was not read.
  fee(
    'F-TW',
    text('往来台湾通行证（卡式）', 'Taiwan pass (card)', '대만 통행증(카드식)'),
    60,
    { legalBasis: '发改价格规〔2019〕1931号', from: '2020-01-01' },
    evidence('high', '2026-11-29', 'O19', 'S15'),
    { before: [price(80, { ...since2017, until: '2020-01-01' }, evidence('low', '2018-05', 'S16'))] },
  ),
  fee(
    'F-TW-1',
    text('往来台湾通行证（一次有效）', 'Taiwan pass, single', '대만 통행증(1회)'),
    15,
    since2017,
    evidence('medium', '2018-05', 'S16'),
  ),
  fee(
    'F-TW-END-1',
    text('赴台签注（一次）', 'Taiwan endorsement, 1 trip', '대만 방문 허가(签注, 1회)'),
    15,
    since2017,
    evidence('high', '2020-01', 'S15', 'S16'),
  ),
  fee(
    'F-TW-END-M',
    text('赴台签注（多次）', 'Taiwan endorsement, multiple', '대만 방문 허가(签注, 복수)'),
    80,
    since2017,
    evidence('high', '2020-01', 'S15', 'K'),
  ),
  fee(
    'F-TB',
    text(
      '台胞证5年有效（首次、换发）',
      'Mainland travel permit for Taiwan residents, 5 years',
      '대만 주민 통행증 5년(신규·갱신)',
    ),
    200,
    { legalBasis: '国家发展改革委2015年收费规定' },
    evidence('high', '2023', 'S15', 'S18'),
    { note: firstVisit },
  ),
  fee(
    'F-TB-RE',
    text(
      '台胞证5年有效（补发）',
      'Mainland travel permit for Taiwan residents, 5 years, replacement',
      '대만 주민 통행증 5년(재발급)',
    ),
    200,
    {},
    evidence('medium', '2026-11-29', 'O19', 'C17'),
  ),
  fee(
    'F-TB-1',
    text(
      '台胞证（一次有效）',
      'Mainland travel permit for Taiwan residents, single',
      '대만 주민 통행증(1회)',
    ),
    40,
    {},
    evidence('high', '2023', 'S15', 'S18'),
    { note: firstVisit },
  ),
  fee(
    'F-HX',
    text(
      '回乡证换发、补发',
      'Mainland travel permit for Hong Kong and Macao residents, renewal',
      '홍콩·마카오 주민 내지 통행증 갱신·재발급',
    ),
    undefined,
    {},
    evidence('unknown', '2026-11', 'K'),
  ),
  fee(
    'F-FV-EXT',
    text('外国人签证延期、停留证件', 'Visa extension or stay permit', '외국인 비자 연장·체류 증서'),
    160,
    { legalBasis: visa2003 },
    evidence('high', '2024-07', 'S14', 'S79'),
    {
      note: text(
        '有对等协议的国家按协议收；团体另有标准。',
        'By agreement for some countries; groups pay another rate.',
        '협정이 있는 나라는 협정에 따르며 단체는 기준이 다릅니다.',
      ),
    },
  ),
  ...visaFees,
  fee(
    'F-FR-A',
    text('外国人居留许可（不满1年）', 'Residence permit, under 1 year', '외국인 거류 허가(1년 미만)'),
    400,
    { legalBasis: permit2004 },
    listed,
  ),
  fee(
    'F-FR-B',
    text(
      '外国人居留许可（1年以上、不满3年）',
      'Residence permit, 1 to under 3 years',
      '외국인 거류 허가(1년 이상 3년 미만)',
    ),
    800,
    { legalBasis: permit2004 },
    listed,
  ),
  fee(
    'F-FR-C',
    text('外国人居留许可（3年至5年）', 'Residence permit, 3 to 5 years', '외국인 거류 허가(3~5년)'),
    1000,
    { legalBasis: permit2004 },
    listed,
  ),
  fee(
    'F-FR-CHG',
    text('外国人居留许可变更', 'Change of a residence permit', '외국인 거류 허가 변경'),
    200,
    { legalBasis: permit2004 },
    listed,
    {
      note: text(
        '减少偕行人也按此收；增加偕行人按居留许可标准每人收。',
        'Also for removing a companion; an added companion pays as for a permit.',
        '동반자를 줄일 때도 같습니다. 동반자를 늘리면 1인당 거류 허가 기준으로 냅니다.',
      ),
    },
  ),
  fee(
    'F-FR-RE',
    text('外国人居留许可补发', 'Replacement of a residence permit', '외국인 거류 허가 재발급'),
    200,
    {},
    evidence('medium', '2026-11-29', 'C3'),
  ),
  fee(
    'F-FR-ANNOT',
    text('留学生居留许可加注', "Annotation of a student's residence permit", '유학생 거류 허가 추가 기재'),
    undefined,
    {},
    evidence('unknown', '2013-09-01', 'S12'),
    {
      note: text(
        '没有找到公开的价目，请打12367问。',
        'No published price was found: ask 12367.',
        '공개된 요금을 찾지 못했습니다. 12367에 문의하십시오.',
      ),
    },
  ),
  fee(
    'F-FE',
    text('外国人出入境证', 'Exit-entry permit for foreigners', '외국인 출입국증'),
    100,
    { legalBasis: '公通字〔1996〕89号' },
    listed,
  ),
  fee('F-FT', text('外国人旅行证', 'Travel permit for foreigners', '외국인 여행증'), 50, {}, listed, {
    note: text('延期100元。', 'Extension CNY 100.', '연장 100위안.'),
  }),
  fee(
    'F-FPR',
    text('外国人永久居留申请费', 'Permanent residence, application', '외국인 영구거류 신청비'),
    1500,
    { legalBasis: permanent2004 },
    listed,
  ),
  fee(
    'F-FPR-C',
    text(
      '永久居留身份证工本费（首次、到期或信息变更换发）',
      'Permanent resident card (first, on expiry or change)',
      '영구거류 신분증 발급비(신규·만료·변경 갱신)',
    ),
    300,
    { legalBasis: permanent2004 },
    listed,
  ),
  fee(
    'F-FPR-RE',
    text(
      '永久居留身份证丢失、损坏补换',
      'Permanent resident card, lost or damaged',
      '영구거류 신분증 분실·훼손 재발급',
    ),
    600,
    { legalBasis: permanent2004 },
    listed,
  ),
  fee(
    'F-TW-SETTLE',
    text('台湾居民定居证明', 'Settlement certificate, Taiwan residents', '대만 주민 정착 증명'),
    8,
    {},
    evidence('low', '2020-01', 'S15', 'C18'),
    {
      note: text(
        '有的价目表写8元，有的写10元。',
        'Some tables say CNY 8, others 10.',
        '요금표에 따라 8위안 또는 10위안입니다.',
      ),
    },
  ),
  fee(
    'F-HM-RETURN',
    text(
      '港澳居民定居证明',
      'Settlement certificate, Hong Kong and Macao residents',
      '홍콩·마카오 주민 정착 증명',
    ),
    undefined,
    {},
    evidence('unknown', '2024-05-28', 'C25'),
    {
      note: text(
        '没有找到公开的价目，请打12367问。',
        'No published price was found: ask 12367.',
        '공개된 요금을 찾지 못했습니다. 12367에 문의하십시오.',
      ),
    },
  ),
  fee(
    'F-NAT',
    text('国籍申请费', 'Nationality, application', '국적 신청비'),
    50,
    { legalBasis: '公通字〔2000〕99号' },
    evidence('medium', '2024-07', 'S15', 'C20'),
  ),
  fee(
    'F-NAT-C',
    text('国籍证书（获准后）', 'Nationality certificate (once granted)', '국적 증서(허가 후)'),
    200,
    { legalBasis: '公通字〔2000〕99号' },
    evidence('medium', '2024-07', 'S15', 'C20'),
  ),
  fee(
    'F-FREE-ELSEWHERE',
    text('外地不收费', 'Free in other places', '다른 지역은 무료'),
    0,
    {},
    evidence('low', '2026-11-29', 'C22', 'C23'),
    {
      note: text(
        '吉林收不收没有找到，请打12367问。',
        'Whether Jilin charges was not found: ask 12367.',
        '길림의 요금은 찾지 못했습니다. 12367에 문의하십시오.',
      ),
    },
  ),
  fee('F-FREE', text('不收费', 'No fee', '무료'), 0, {}, evidence('medium', '2026-11', 'K')),
  fee(
    'EMS',
    text('证件快递费（邮政收取）', 'Courier charge (collected by the post)', '증서 택배비(우체국 수납)'),
    undefined,
    {},
    evidence('low', '2026-11', 'K'),
    {
      note: text(
        '各地20元上下，不是公安机关收的费。',
        'About CNY 20, by place; not a charge of the police.',
        '지역마다 20위안 안팎이며 공안 기관이 받는 요금이 아닙니다.',
      ),
    },
  ),
]
