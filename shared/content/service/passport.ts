import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { passportLimits } from './time-limit'
import {
  anyHall,
  citizenPickup,
  documentWay,
  formWay,
  inPerson,
  noMachine,
  notOnline,
  onlineInChangchun,
} from './way'

export const passportLaw = ['《中华人民共和国护照法》', '《普通护照和出入境通行证签发管理办法》']

const passport = {
  family: 'passport',
  group: 'passport',
  audience: 'mainland',
  validity: stated(
    text(
      '未满16周岁的5年，16周岁以上的10年。',
      '5 years under 16, 10 years from 16 on.',
      '만 16세 미만 5년, 만 16세 이상 10년.',
    ),
    evidence('high', '2007-01-01', 'S10'),
  ),
  where: anyHall,
  selfService: noMachine,
  online: notOnline,
  agent: inPerson,
  pickup: citizenPickup,
  way: documentWay,
  fees: ['F-PP'],
  timeLimits: passportLimits,
  legalBasis: passportLaw,
} satisfies Partial<Service>

const guide = evidence('high', '2024-01', 'S10', 'S19')
const cancelled = text(
  '申请后原护照作废，找回来也不能再用。',
  'The old passport is cancelled and may not be used even if found.',
  '신청하면 기존 여권은 무효가 되어 되찾아도 쓸 수 없습니다.',
)

export const passportServices: Service[] = [
  {
    ...passport,
    code: 'PP-NEW',
    name: text('普通护照：首次申请', 'Passport: first application', '여권: 첫 신청'),
    conditions: [
      stated(
        text(
          '中国公民因私人事务出国。',
          'For Chinese citizens who go abroad for private reasons.',
          '개인 용무로 출국하는 중국 공민.',
        ),
        guide,
      ),
    ],
    counterMinutes: 8,
    evidence: evidence('high', '2025-02', 'S10', 'S19', 'S24'),
  },
  {
    ...passport,
    code: 'PP-LAPSED',
    name: text('普通护照：过期后重新申请', 'Passport: after expiry', '여권: 만료 후 재신청'),
    conditions: [
      stated(
        text(
          '护照已经过期，或被宣布作废。',
          'The passport has expired or was cancelled.',
          '여권이 만료되었거나 무효로 선언되었습니다.',
        ),
        guide,
      ),
    ],
    counterMinutes: 8,
    evidence: evidence('high', '2024-01', 'S06', 'S19'),
  },
  {
    ...passport,
    code: 'PP-RENEW',
    name: text('普通护照：换发', 'Passport: renewal', '여권: 갱신'),
    conditions: [
      stated(
        text(
          '有效期只剩6个月或更短；要去的国家要求更长有效期的，带上证明可以提前换。',
          '6 months or less are left; or, with proof, the country you go to asks for more.',
          '유효 기간이 6개월 이하이거나, 방문할 나라가 더 긴 기간을 요구한다는 증명이 있습니다.',
        ),
        guide,
      ),
      stated(
        text('签证页快用完了。', 'The visa pages are nearly full.', '비자 면이 거의 다 찼습니다.'),
        guide,
      ),
      stated(
        text(
          '姓名等登记内容变了，容貌变化较大，或要重新采指纹。',
          'Your name, other particulars or appearance have changed, or fingerprints have to be taken again.',
          '이름 등 등록 사항이 바뀌었거나 용모가 크게 달라졌거나 지문을 다시 채취해야 합니다.',
        ),
        guide,
      ),
    ],
    online: onlineInChangchun,
    counterMinutes: 7,
    evidence: evidence('high', '2025-12-27', 'S10', 'S19', 'S08'),
  },
  {
    ...passport,
    code: 'PP-LOST',
    name: text('普通护照：丢失、被盗补发', 'Passport: lost or stolen', '여권: 분실·도난 재발급'),
    note: cancelled,
    conditions: [
      stated(
        text(
          '还在有效期内的护照丢了或被偷了。',
          'A passport that is still valid was lost or stolen.',
          '유효한 여권을 잃어버렸거나 도난당했습니다.',
        ),
        guide,
      ),
    ],
    online: onlineInChangchun,
    counterMinutes: 9,
    evidence: evidence('high', '2025-12-27', 'S10', 'S19', 'S08'),
  },
  {
    ...passport,
    code: 'PP-DAMAGED',
    name: text('普通护照：损坏补发', 'Passport: damaged', '여권: 훼손 재발급'),
    conditions: [
      stated(
        text(
          '护照损坏，不能再用。',
          'The passport is damaged and cannot be used.',
          '여권이 훼손되어 쓸 수 없습니다.',
        ),
        guide,
      ),
    ],
    online: onlineInChangchun,
    counterMinutes: 8,
    evidence: evidence('high', '2025-12-27', 'S10', 'S19', 'S08'),
  },
  {
    ...passport,
    code: 'PP-ANNOT',
    name: text('普通护照：加注', 'Passport: annotation', '여권: 추가 기재'),
    note: text(
      '登记备案人员和军人要不要单位同意、要不要照片，各地不同，去之前先打12367问。',
      'Whether registered state staff and the military need consent, and whether a photo is needed, differs: call 12367 before you set out.',
      '등록 직원과 군인의 동의서, 사진이 필요한지는 지역마다 다르니 오기 전에 12367에 문의하십시오.',
    ),
    conditions: [
      stated(
        text(
          '要在护照上写明曾用名、外文姓名、以前的护照等。',
          'A former name, a foreign name, an earlier passport or the like is to be entered.',
          '옛 이름, 외국어 이름, 예전 여권 등을 여권에 적어야 합니다.',
        ),
        guide,
      ),
    ],
    validity: stated(
      text('和护照一样。', 'As long as the passport.', '여권과 같습니다.'),
      evidence('medium', '2024-01', 'S19'),
    ),
    where: stated(
      text(
        '一般在户口所在地办；想在外地办，先打12367问清楚。',
        'Usually where you are registered; elsewhere call 12367 first.',
        '보통 호적지에서 신청합니다. 다른 지역은 먼저 12367에 문의하십시오.',
      ),
      evidence('medium', '2024-01', 'S19'),
    ),
    way: formWay,
    fees: ['F-PP-ANNOT'],
    counterMinutes: 7,
    evidence: evidence('medium', '2024-01', 'S10', 'S19'),
  },
]
