import type { Stated } from '../../schemas/evidence'
import type { Material } from '../../schemas/material'
import { evidence, stated, text } from '../fact'
import {
  agentAuthority,
  employerConsent,
  fosterage,
  guardianAuthority,
  invitation,
  lossStatement,
  passportLoss,
  schoolLetter,
  workLetter,
} from './letter'
import {
  birthCertificate,
  certificate,
  citizenForm,
  foreignerForm,
  foreignPassport,
  healthCertificate,
  idCard,
  licence,
  militaryCard,
  pass,
  passport,
  photo,
  register,
  taiwanForm,
} from './sample'

export type Detail = Pick<Material, 'count' | 'issuer' | 'refusals' | 'validity' | 'sample'>

/** What counters commonly say; general knowledge, not a published rule. */
const common = evidence('medium', '2026-11', 'K')
export const say = (zh: string, en: string, ko: string): Stated => stated(text(zh, en, ko), common)

const police = say('公安机关', 'The police', '공안 기관')
export const exitEntry = say('公安出入境管理部门', 'The exit-entry administration', '공안 출입국 관리 부서')
export const yourself = say('自己填写', 'You fill it in', '본인이 작성')

export const expired = say('过了有效期。', 'It has expired.', '유효 기간이 지났습니다.')
export const unclear = say(
  '复印件不清楚或缺页。',
  'The copy is unclear or lacks a page.',
  '사본이 흐리거나 면이 빠졌습니다.',
)
export const unsealed = say(
  '没有盖公章，或没有日期。',
  'It lacks the seal or a date.',
  '도장이나 날짜가 없습니다.',
)
export const otherName = say(
  '姓名、号码和其他证件不一致。',
  'Names or numbers differ from other documents.',
  '이름이나 번호가 다른 증서와 다릅니다.',
)
export const unsigned = say(
  '没有签名，或不是本人签的。',
  'It is not signed, or signed by somebody else.',
  '서명이 없거나 본인 서명이 아닙니다.',
)
const onlyCopy = say('只带了复印件，没带原件。', 'Only a copy was brought.', '사본만 가져왔습니다.')
export const foreignPaper = say(
  '境外开具的，没有附加证明书或认证，或没有中文译文。',
  'A paper from abroad without an apostille or legalisation, or without a Chinese translation.',
  '외국에서 발급한 것에 아포스티유나 인증 또는 중국어 번역이 없습니다.',
)
export const inForce = say('要在有效期内。', 'Must be valid.', '유효 기간 이내여야 합니다.')

export const detail = (
  issuer: Stated | undefined,
  refusals: Stated[],
  more: Pick<Detail, 'validity' | 'sample'> & { count?: number } = {},
): Detail => ({ count: 1, ...(issuer && { issuer }), refusals, ...more })

/** How many of each material, who issues it, why it is refused, how long it is good for, what it looks like. */
export const details: Record<string, Detail> = {
  M01: detail(yourself, [unsigned, otherName], { sample: citizenForm }),
  M02: detail(police, [expired, onlyCopy], { validity: inForce, sample: idCard }),
  M03: detail(police, [onlyCopy, unclear], { sample: register }),
  M04: detail(
    say(
      '大厅现场拍，或到照相点拍后带回执',
      'The hall, or a photo shop with its receipt',
      '접수처 촬영 또는 사진관 접수증',
    ),
    [
      say(
        '背景、尺寸或头部大小不合要求。',
        'Background, size or head size is wrong.',
        '배경, 크기나 머리 크기가 맞지 않습니다.',
      ),
      say(
        '穿浅色衣服，戴帽子、首饰，或头发遮住眉毛。',
        'Light clothes, hat, jewellery, or hair over the eyebrows.',
        '밝은 옷, 모자, 장신구, 눈썹을 가린 머리.',
      ),
    ],
    {
      validity: stated(
        text('6个月内拍的。', 'Taken within the last 6 months.', '6개월 이내에 찍은 것.'),
        evidence('medium', '2025-01', 'S22'),
      ),
      sample: photo,
    },
  ),
  M05: detail(
    say(
      '出生医学证明由医院开，户口簿由公安机关发，公证书由公证处出',
      'Birth certificate: hospital. Register: police. Deed: notary',
      '출생의학증명은 병원, 호구부는 공안, 공증서는 공증처',
    ),
    [
      otherName,
      say(
        '看不出和监护人的关系。',
        'It does not show the relation to the guardian.',
        '보호자와의 관계가 나타나지 않습니다.',
      ),
    ],
    { sample: birthCertificate },
  ),
  M06: detail(police, [expired, onlyCopy], { validity: inForce, sample: idCard }),
  M07: detail(
    say('监护人自己写', 'The guardian writes it', '보호자가 작성'),
    [
      unsigned,
      say(
        '没写明委托谁、办什么。',
        'It does not say who may do what.',
        '누구에게 무엇을 위임하는지 적혀 있지 않습니다.',
      ),
    ],
    { sample: guardianAuthority },
  ),
  M08: detail(
    police,
    [
      expired,
      say(
        '和委托书上写的不是同一个人。',
        'It is not the person named in the letter.',
        '위임장에 적힌 사람이 아닙니다.',
      ),
    ],
    {
      validity: inForce,
      sample: idCard,
    },
  ),
  M09: detail(
    stated(
      text('所属单位或上级主管单位', 'The employer or its superior body', '소속 기관 또는 상급 기관'),
      evidence('high', '2024-01', 'S19', 'S28'),
    ),
    [
      unsealed,
      say(
        '不是有审批权的部门开的。',
        'Issued by a department without the authority to approve.',
        '심사 권한이 없는 부서에서 발급했습니다.',
      ),
    ],
    { sample: employerConsent },
  ),
  M10: detail(
    say('军队或武警部队', 'The forces or the armed police', '군대 또는 무장경찰 부대'),
    [expired, onlyCopy],
    {
      validity: inForce,
      sample: militaryCard,
    },
  ),
  M11: detail(
    stated(
      text('军队有审批权的主管部门', 'The military department in charge', '심사 권한이 있는 군 주관 부서'),
      evidence('high', '2024-01', 'S19'),
    ),
    [unsealed],
    { sample: certificate },
  ),
  M12: detail(
    exitEntry,
    [say('忘了带旧护照。', 'The old passport was left at home.', '옛 여권을 가져오지 않았습니다.')],
    {
      sample: passport,
    },
  ),
  M13: detail(
    say('自己写，大厅有样本', 'You write it; the hall has a sample', '본인이 작성하며 접수처에 견본이 있음'),
    [
      unsigned,
      say(
        '没写明时间、地点和经过。',
        'Time, place or what happened is missing.',
        '시간, 장소, 경위가 빠졌습니다.',
      ),
    ],
    { sample: lossStatement },
  ),
  M14: detail(
    undefined,
    [
      say(
        '没有把损坏的证件带来。',
        'The damaged document was not brought.',
        '훼손된 증서를 가져오지 않았습니다.',
      ),
    ],
    {
      sample: pass,
    },
  ),
  M15: detail(
    say(
      '办理变更的机关，如派出所',
      'The authority that made the change, such as the police station',
      '변경을 처리한 기관(예: 파출소)',
    ),
    [
      say(
        '户口簿上还没改过来。',
        'The household register has not been changed yet.',
        '호구부가 아직 바뀌지 않았습니다.',
      ),
      unclear,
    ],
    { sample: register },
  ),
  M16: detail(
    say(
      '派出所、公证处或原发证机关',
      'Police station, notary or the first issuer',
      '파출소, 공증처 또는 원 발급 기관',
    ),
    [otherName],
    { sample: certificate },
  ),
  M17: detail(
    say(
      '居住国主管部门；暂住登记由派出所办',
      'The country you live in; the police station for the stay here',
      '거주국 기관, 임시 거주 등록은 파출소',
    ),
    [foreignPaper],
    { validity: inForce, sample: certificate },
  ),
  M18: {
    count: 0,
    issuer: say('窗口当场采集', 'Taken at the counter', '창구에서 채취'),
    refusals: [
      say(
        '手指有伤、太干或太湿，采不清。',
        'A finger is hurt, too dry or too wet.',
        '손가락을 다쳤거나 너무 마르거나 젖었습니다.',
      ),
    ],
  },
  M19: detail(
    exitEntry,
    [
      expired,
      say(
        '签注有效期比通行证还长。',
        'The endorsement would last longer than the pass.',
        '방문 허가가 통행증보다 깁니다.',
      ),
    ],
    {
      validity: inForce,
      sample: pass,
    },
  ),
  M20: detail(
    say(
      '民政部门、医院、派出所或公证处',
      'Civil affairs office, hospital, police station or notary',
      '민정 부서, 병원, 파출소 또는 공증처',
    ),
    [otherName, foreignPaper],
    { sample: certificate },
  ),
  M21: detail(
    say('请亲属提供', 'Your relative provides them', '친척이 제공'),
    [
      unclear,
      say(
        '亲属的证件或进入许可快到期。',
        "The relative's document or permit is about to end.",
        '친척의 증서나 입경 허가가 곧 끝납니다.',
      ),
    ],
    { validity: inForce, sample: pass },
  ),
  M22: detail(
    say(
      '市场监管部门；社保经办机构',
      'Market regulator; social insurance office',
      '시장감독관리 부서, 사회보험 기관',
    ),
    [
      say(
        '不在缴纳社保的单位，或断缴了。',
        'Insurance is paid elsewhere or has lapsed.',
        '다른 곳에서 납부했거나 납부가 끊겼습니다.',
      ),
      unclear,
    ],
    { sample: licence },
  ),
  M23: detail(
    say(
      '香港、澳门入境事务部门',
      'The immigration department of Hong Kong or Macao',
      '홍콩·마카오 출입경 부서',
    ),
    [expired],
    { validity: inForce, sample: certificate },
  ),
  M24: detail(
    say(
      '医院、法院、学校、公证处等',
      'Hospital, court, school, notary and the like',
      '병원, 법원, 학교, 공증처 등',
    ),
    [
      unsealed,
      say(
        '看不出要本人去。',
        'It does not show that you yourself have to go.',
        '본인이 가야 한다는 내용이 없습니다.',
      ),
    ],
    { sample: certificate },
  ),
  M25: detail(exitEntry, [expired], { validity: inForce, sample: pass }),
  M26: detail(say('台湾主管部门', 'The authority in Taiwan', '대만 주관 부서'), [expired, otherName], {
    validity: inForce,
    sample: certificate,
  }),
  M27: detail(
    say(
      '台湾、香港或澳门的主管部门',
      'The authority of Taiwan, Hong Kong or Macao',
      '대만·홍콩·마카오 주관 부서',
    ),
    [expired, unclear],
    { validity: inForce, sample: pass },
  ),
  M28: detail(
    exitEntry,
    [
      say(
        '丢了又没写情况说明。',
        'It is lost and no statement was written.',
        '분실했는데 사유서가 없습니다.',
      ),
    ],
    {
      sample: pass,
    },
  ),
  M29: detail(yourself, [unsigned, otherName], { sample: taiwanForm }),
  M30: detail(yourself, [unsigned, otherName], { sample: foreignerForm }),
  M31: detail(
    say('本国主管部门', 'The authority of your country', '본국 주관 부서'),
    [
      say(
        '剩余有效期太短，或空白页不够。',
        'Too little time or too few blank pages are left.',
        '남은 유효 기간이나 빈 면이 부족합니다.',
      ),
      unclear,
    ],
    { validity: inForce, sample: foreignPassport },
  ),
  M32: detail(
    say(
      '居住地派出所；住酒店的由酒店登记',
      'The police station; a hotel registers its guests',
      '거주지 파출소, 호텔은 호텔이 등록',
    ),
    [
      say(
        '搬家后没有重新登记。',
        'You moved and did not register again.',
        '이사 후 다시 등록하지 않았습니다.',
      ),
    ],
    {
      validity: stated(
        text(
          '入住后24小时内登记。',
          'Register within 24 hours of arrival.',
          '입주 후 24시간 이내에 등록합니다.',
        ),
        evidence('high', '2013-07-01', 'S11'),
      ),
      sample: certificate,
    },
  ),
  M33: detail(
    say('邀请单位或个人', 'The inviting organisation or person', '초청 기관 또는 개인'),
    [
      unsealed,
      say(
        '期限、事由和申请的不一致。',
        'Period or purpose differ from the application.',
        '기간이나 목적이 신청과 다릅니다.',
      ),
    ],
    { sample: invitation },
  ),
  M34: detail(
    say(
      '海关国际旅行卫生保健中心',
      'The international travel healthcare centre of the Customs',
      '해관 국제여행위생보건센터',
    ),
    [say('超过6个月。', 'Older than 6 months.', '6개월이 지났습니다.')],
    {
      validity: stated(
        text('6个月以内开具。', 'Issued within the last 6 months.', '발급한 지 6개월 이내.'),
        evidence('high', '2013-09-01', 'S12'),
      ),
      sample: healthCertificate,
    },
  ),
  M35: detail(
    say('外国人来华工作管理部门', 'The authority for foreigners working in China', '외국인 취업 관리 부서'),
    [
      expired,
      say('单位和证明函上的不一样。', 'The employer differs from the letter.', '근무처가 공문과 다릅니다.'),
    ],
    { validity: inForce, sample: certificate },
  ),
  M36: detail(say('工作单位', 'Your employer', '근무처'), [unsealed, otherName], { sample: workLetter }),
  M37: detail(
    say(
      '市场监管部门或主管部门',
      'The market regulator or the authority in charge',
      '시장감독관리 부서 또는 주관 부서',
    ),
    [unclear],
    {
      validity: inForce,
      sample: licence,
    },
  ),
  M38: detail(
    say('学校', 'Your school', '학교'),
    [unsealed, say('没写明学习期限。', 'The period of study is missing.', '학습 기간이 적혀 있지 않습니다.')],
    { sample: schoolLetter },
  ),
  M39: detail(say('新闻主管部门', 'The press authority', '언론 주관 부서'), [expired, unsealed], {
    validity: inForce,
    sample: certificate,
  }),
  M40: detail(
    say(
      '出具关系证明的国家机关或公证处',
      'The authority or notary that certifies the relationship',
      '관계를 증명하는 기관 또는 공증처',
    ),
    [foreignPaper, otherName],
    { sample: certificate },
  ),
  M41: detail(
    say('请被探望人或邀请人提供', 'Your host provides it', '방문 대상자·초청인이 제공'),
    [expired, unclear],
    {
      validity: inForce,
      sample: idCard,
    },
  ),
  M42: detail(
    say(
      '派出所的报失回执；或自己写的情况说明',
      'Receipt of the police station, or your own statement',
      '파출소 신고 접수증 또는 본인 사유서',
    ),
    [unsigned],
    { sample: passportLoss },
  ),
  M43: detail(
    say('本国主管部门', 'The authority of your country', '본국 주관 부서'),
    [say('只带了新护照，没带旧证件。', 'Only the new passport was brought.', '새 여권만 가져왔습니다.')],
    { validity: inForce, sample: foreignPassport },
  ),
  M44: detail(say('孩子的父母写', 'The parents write it', '부모가 작성'), [unsigned, foreignPaper], {
    sample: fosterage,
  }),
  M45: detail(undefined, [foreignPaper, unclear], { sample: certificate }),
  M46: detail(
    say('申请人自己写', 'The applicant writes it', '신청인이 작성'),
    [
      unsigned,
      say(
        '代办人没带身份证件。',
        'The agent has no identity document.',
        '대리인이 신분 증서를 가져오지 않았습니다.',
      ),
    ],
    { sample: agentAuthority },
  ),
  M47: detail(
    stated(
      text('所在单位或旅行社', 'Your company or the travel agency', '소속 기관 또는 여행사'),
      evidence('high', '2026-11', 'S84'),
    ),
    [unsealed],
    { sample: licence },
  ),
  M48: detail(
    say(
      '残联、医院或单位',
      "The Disabled Persons' Federation, hospital or organisation",
      '장애인연합회, 병원 또는 기관',
    ),
    [expired],
    { sample: certificate },
  ),
}
