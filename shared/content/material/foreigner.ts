import type { MaterialForm } from '../../schemas/code'
import type { Evidence, Stated } from '../../schemas/evidence'
import type { Material, Sample } from '../../schemas/material'
import type { Text } from '../../schemas/text'
import { evidence, text } from '../fact'
import {
  type Detail,
  detail,
  exitEntry,
  expired,
  foreignPaper,
  inForce,
  otherName,
  say,
  unclear,
  unsealed,
  unsigned,
  yourself,
} from './detail'
import { invitation } from './letter'
import { birthCertificate, certificate, foreignerForm, foreignPassport, licence, pass } from './sample'

const visas = evidence('medium', '2023-02-15', 'L2', 'C1', 'O13')
const stays = evidence('medium', '2026-11-29', 'L2', 'C4')
const births = evidence('high', '2024-11-01', 'L1', 'L2', 'O5')
const exits = evidence('high', '2026-11-29', 'L1', 'O22', 'C21')
const cards = evidence('medium', '2026-11-29', 'O20', 'C11')

export const paper = (
  code: string,
  form: MaterialForm,
  known: Evidence,
  [name, note]: [Text, Text?],
  details: Detail,
): Material => ({ code, name, ...(note && { note }), form, ...details, evidence: known })

export const showing = (issuer: Stated, refusals: Stated[], sample: Sample, validity?: Stated): Detail =>
  detail(issuer, refusals, { sample, ...(validity && { validity }) })

const notary = say('公证处', 'A notary office', '공증처')
const host = say('请被探望人写', 'Your host writes it', '방문 대상자가 작성')
const abroad = say('开具国的主管机关', 'The authority of the country that issues it', '발급 국가의 주관 기관')
const sixMonths = say('6个月以内开具。', 'Issued within the last 6 months.', '발급한 지 6개월 이내.')

const visaPapers: Material[] = [
  paper(
    'M61',
    'submitOriginal',
    visas,
    [
      text('被探望人的信函', "Host's letter", '방문 대상자의 서신'),
      text(
        '写明亲属关系和希望停留或居留的期限。',
        'It states the kinship and how long you wish to stay.',
        '친족 관계와 머물려는 기간을 적습니다.',
      ),
    ],
    showing(host, [unsigned], invitation),
  ),
  paper(
    'M62',
    'showOriginalAndCopy',
    births,
    [
      text(
        '父母的护照和签证或居留证件',
        "Both parents' passports with visas or permits",
        '부모의 여권과 비자 또는 거류 증서',
      ),
      text('父母双方的都要。', 'Those of both parents.', '부모 양쪽 모두 필요합니다.'),
    ],
    showing(
      say('父母本国主管部门', "The authority of the parents' country", '부모 본국 주관 부서'),
      [expired, unclear],
      foreignPassport,
      inForce,
    ),
  ),
  paper(
    'M63',
    'showOriginalAndCopy',
    births,
    [text('出生医学证明', 'Birth certificate', '출생의학증명')],
    showing(say('出生的医院', 'The hospital of birth', '출생 병원'), [otherName], birthCertificate),
  ),
  paper(
    'M64',
    'showOriginalAndCopy',
    visas,
    [
      text('联程客票', 'Onward ticket', '연결 항공권·승차권'),
      text('日期和座位已经订妥。', 'With a fixed date and seat.', '날짜와 좌석이 확정된 것.'),
    ],
    showing(say('航空、铁路或轮船公司', 'The carrier', '항공·철도·선박 회사'), [otherName], certificate),
  ),
  paper(
    'M65',
    'showOriginalAndCopy',
    visas,
    [
      text('人才认定证明', 'Proof of talent status', '인재 인정 증명'),
      text(
        '证明属于高层次或急需紧缺人才。',
        'It shows that you are a high-level or urgently needed talent.',
        '고급 또는 긴급 필요 인재임을 증명합니다.',
      ),
    ],
    showing(
      say('人才主管部门', 'The authority in charge of talent', '인재 주관 부서'),
      [unsealed],
      certificate,
    ),
  ),
]

const stayPapers: Material[] = [
  paper(
    'M66',
    'showOriginalAndCopy',
    stays,
    [text('海员证', "Seafarer's identity document", '선원증')],
    showing(say('本国主管部门', 'The authority of your country', '본국 주관 부서'), [expired], pass, inForce),
  ),
  paper(
    'M67',
    'showOriginalAndCopy',
    stays,
    [text('退出中国国籍证书', 'Certificate of renunciation of nationality', '중국 국적 포기 증서')],
    showing(exitEntry, [otherName], certificate),
  ),
  paper(
    'M68',
    'submitOriginal',
    exits,
    [
      text(
        '护照报失证明、使领馆照会，或损坏失效的护照（一样即可）',
        'Report of the loss, note from your embassy, or the damaged or expired passport (one)',
        '여권 분실 신고 증명, 공관 문서, 훼손·실효 여권 중 하나',
      ),
    ],
    showing(
      say('公安机关或本国使领馆', 'The police, or your embassy', '공안 기관 또는 자국 공관'),
      [otherName],
      certificate,
    ),
  ),
  paper(
    'M69',
    'showOriginalAndCopy',
    exits,
    [
      text(
        '代替护照使用的临时身份证明',
        'Temporary proof of identity in place of the passport',
        '여권을 대신하는 임시 신분 증명',
      ),
      text('能证明您是谁的材料都可以。', 'Any proof of who you are.', '본인을 증명할 수 있는 자료면 됩니다.'),
    ],
    showing(
      say('本国使领馆或有关机关', 'Your embassy or another authority', '자국 공관 또는 관련 기관'),
      [otherName],
      certificate,
    ),
  ),
  paper(
    'M72',
    'submitOriginal',
    evidence('medium', '2026-11-29', 'L2', 'C10'),
    [
      text('实习或用工单位的函件', 'Letter or agreement from the company', '실습·근무 업체의 서신'),
      text(
        '写明地点和期限；协议也可以。',
        'It states place and period; an agreement will do too.',
        '장소와 기간을 적습니다. 협약서도 됩니다.',
      ),
    ],
    showing(say('实习或用工单位', 'The company', '실습·근무 업체'), [unsealed], certificate),
  ),
]

const deed = text('要办公证。', 'It has to be notarised.', '공증을 받아야 합니다.')

const permanentForms: Material[] = [
  paper(
    'M70',
    'inHall',
    evidence('medium', '2026-11-29', 'C11'),
    [
      text(
        '外国人换发或补发永久居留证件申请表',
        'Application form for a new permanent residence card',
        '외국인 영구거류 증서 갱신·재발급 신청서',
      ),
      text(
        '专用的表，不是签证证件申请表；表名可能已改，以窗口的为准。',
        'A form of its own, not that for visas. Its name may have changed: go by the one at the counter.',
        '비자 신청서와 다른 전용 서식입니다. 이름이 바뀌었을 수 있으니 창구 서식을 따르십시오.',
      ),
    ],
    showing(yourself, [unsigned, otherName], foreignerForm),
  ),
  paper(
    'M71',
    'submitOriginal',
    cards,
    [text('原永久居留身份证', 'The old permanent resident card', '기존 영구거류 신분증')],
    showing(
      say('国家移民管理局', 'The National Immigration Administration', '국가이민관리국'),
      [say('忘了带旧证。', 'The old card was left at home.', '옛 증서를 가져오지 않았습니다.')],
      pass,
    ),
  ),
  paper(
    'M73',
    'inHall',
    cards,
    [
      text(
        '外国人在中国永久居留申请表',
        'Application form for permanent residence',
        '외국인 중국 영구거류 신청서',
      ),
    ],
    showing(yourself, [unsigned, otherName], foreignerForm),
  ),
  paper(
    'M74',
    'submitOriginal',
    cards,
    [
      text('国外无犯罪记录证明', 'Certificate of no criminal record from abroad', '외국 무범죄 기록 증명'),
      text(
        '要有附加证明书或认证，6个月以内的。未满18岁的不用。',
        'With an apostille or legalised, not older than 6 months. Not needed under 18.',
        '아포스티유나 인증이 있고 6개월 이내인 것. 만 18세 미만은 필요 없습니다.',
      ),
    ],
    showing(abroad, [foreignPaper], certificate, sixMonths),
  ),
]

const permanentFamily: Material[] = [
  paper(
    'M75',
    'showOriginalAndCopy',
    cards,
    [text('结婚证', 'Marriage certificate', '결혼증')],
    showing(
      say(
        '民政部门；在国外结婚的由当地机关',
        'Civil affairs office, or the authority abroad',
        '민정 부서 또는 외국 기관',
      ),
      [otherName, foreignPaper],
      certificate,
    ),
  ),
  paper(
    'M76',
    'submitOriginal',
    cards,
    [
      text('生活保障证明公证', 'Notarised proof of livelihood', '생활 보장 증명 공증'),
      text(
        '收入或存款证明，要办公证；要多少，请打12367问。',
        'Income or deposit, notarised; ask 12367 how much is needed.',
        '소득이나 예금 증명을 공증받습니다. 금액은 12367에 문의하십시오.',
      ),
    ],
    showing(notary, [unsealed], certificate),
  ),
  paper(
    'M77',
    'submitOriginal',
    cards,
    [
      text('住所证明', 'Proof of your home', '주거 증명'),
      text(
        '自有住房的产权证明；租房的要办公证。',
        'Your own or rented home; a lease has to be notarised.',
        '자기 집 증명. 임차한 집은 공증이 필요합니다.',
      ),
    ],
    showing(
      say('不动产登记部门或公证处', 'Property registry or a notary', '부동산 등기 부서 또는 공증처'),
      [otherName],
      certificate,
    ),
  ),
  paper(
    'M78',
    'submitOriginal',
    cards,
    [
      text(
        '出生证明或亲子关系公证',
        'Birth certificate or notarised proof of parentage',
        '출생 증명 또는 친자 관계 공증',
      ),
    ],
    showing(
      say('医院或公证处', 'The hospital or a notary', '병원 또는 공증처'),
      [foreignPaper],
      birthCertificate,
    ),
  ),
  paper(
    'M79',
    'submitOriginal',
    cards,
    [text('亲属关系公证', 'Notarised proof of kinship', '친족 관계 공증'), deed],
    showing(notary, [foreignPaper], certificate),
  ),
  paper(
    'M80',
    'submitOriginal',
    cards,
    [text('国外无直系亲属证明', 'Proof of no close relatives abroad', '외국에 직계 친족이 없다는 증명')],
    showing(abroad, [foreignPaper], certificate),
  ),
]

const permanentCareer: Material[] = [
  paper(
    'M81',
    'showOriginalAndCopy',
    cards,
    [
      text(
        '外商投资企业批准证书或备案、登记证明',
        'Approval or record, and registration of the foreign-invested enterprise',
        '외국인 투자 기업 승인서 또는 등록 증명',
      ),
    ],
    showing(
      say(
        '商务部门和市场监管部门',
        'Commerce department and market regulator',
        '상무 부서와 시장감독관리 부서',
      ),
      [unclear],
      licence,
    ),
  ),
  paper(
    'M82',
    'submitOriginal',
    cards,
    [text('验资报告', 'Capital verification report', '자본금 확인 보고서')],
    showing(say('会计师事务所', 'An accounting firm', '회계법인'), [unsealed], certificate),
  ),
  paper(
    'M83',
    'submitOriginal',
    cards,
    [
      text('完税证明', 'Proof of taxes paid', '납세 증명'),
      text(
        '个人的；投资的另带企业的。',
        'Your own; investors also bring that of the company.',
        '개인의 것. 투자자는 기업의 것도 가져옵니다.',
      ),
    ],
    showing(say('税务部门', 'The tax office', '세무 부서'), [unsealed], certificate),
  ),
  paper(
    'M84',
    'submitOriginal',
    cards,
    [
      text('任职证明', 'Proof of the post', '재직 증명'),
      text(
        '副总经理、副教授等以上职务，写明任职时间。',
        'Deputy general manager, associate professor or higher, with the time in the post.',
        '부총경리, 부교수 이상의 직무와 재직 기간을 적습니다.',
      ),
    ],
    showing(say('工作单位', 'Your employer', '근무처'), [unsealed], certificate),
  ),
  paper(
    'M85',
    'showOriginalAndCopy',
    cards,
    [
      text(
        '高新技术企业或项目证明',
        'Proof that it is a high-tech enterprise or project',
        '첨단 기술 기업·사업 증명',
      ),
      text(
        '单位属于这一类的才带。',
        'Only if your employer is one.',
        '근무처가 해당하는 경우에만 가져옵니다.',
      ),
    ],
    showing(say('科技主管部门', 'The science authority', '과학기술 주관 부서'), [expired], certificate),
  ),
  paper(
    'M86',
    'submitOriginal',
    cards,
    [text('主管部门推荐函', 'Recommendation by the authority in charge', '주관 부서 추천서')],
    showing(
      say('国家或省的主管部门', 'The national or provincial authority', '국가 또는 성 주관 부서'),
      [unsealed],
      certificate,
    ),
  ),
  paper(
    'M87',
    'showOriginalAndCopy',
    evidence('medium', '2019-08-01', 'C11b'),
    [
      text('博士学历证明', 'Proof of the doctoral degree', '박사 학위 증명'),
      text(
        '外籍华人博士申请时带。',
        'For holders of a doctorate who are of Chinese descent.',
        '중국계 외국 국적 박사가 신청할 때 가져옵니다.',
      ),
    ],
    showing(say('授予学位的学校', 'The university', '학위를 준 학교'), [foreignPaper], certificate),
  ),
]

/** No material: who gets it is told what to do instead of applying, by the rule that asks for it. */
const noApplication: Material = {
  code: 'M90',
  name: text(
    '这里办不了，请这样做',
    'You cannot apply for this: do this instead',
    '신청할 수 없습니다. 이렇게 하십시오',
  ),
  form: 'instead',
  count: 0,
  issuer: exitEntry,
  refusals: [
    say(
      '按普通申请来排队，会白跑一趟。',
      'Queueing with an ordinary application is a wasted trip.',
      '일반 신청으로 오면 헛걸음하게 됩니다.',
    ),
  ],
  evidence: evidence('high', '2013-09-01', 'L1', 'L2'),
}

/** What only foreigners bring, beside the papers of everybody. */
export const foreignerMaterials: Material[] = [
  ...visaPapers,
  ...stayPapers,
  ...permanentForms,
  ...permanentFamily,
  ...permanentCareer,
  noApplication,
]
