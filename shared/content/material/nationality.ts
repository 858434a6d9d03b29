import type { Material } from '../../schemas/material'
import type { Text } from '../../schemas/text'
import { evidence, text } from '../fact'
import { expired, foreignPaper, otherName, say, unclear, unsigned, yourself } from './detail'
import { paper, showing } from './foreigner'
import { birthCertificate, certificate, citizenForm, foreignPassport, idCard, passport } from './sample'

const guides = evidence('medium', '2026-11-29', 'C20')
const restored = evidence('high', '2026-11-29', 'O6', 'C20')
const dual = evidence('medium', '2026-11-29', 'C19', 'C19d')

const office = say('定居国或入籍国的主管机关', 'The authority of that country', '해당 국가의 주관 기관')
const civil = say('民政部门', 'The civil affairs office', '민정 부서')
const police = say('公安机关', 'The police', '공안 기관')
const threeSets = text(
  '窗口给，一式三份，贴照片；照片带几张先打12367问。',
  'From the counter; fill in three, each with a photo. Ask 12367 how many photos to bring.',
  '창구에서 받아 세 부를 작성하고 사진을 붙입니다. 사진 수는 12367에 문의하십시오.',
)

const form = (code: string, name: Text, known = guides): Material =>
  paper(
    code,
    'submitOriginal',
    known,
    [name, threeSets],
    showing(yourself, [unsigned, otherName], citizenForm),
  )

const copies: Material[] = [
  paper(
    'M105',
    'copy',
    evidence('medium', '2026-11-29', 'C20', 'O6'),
    [
      text('外国护照复印件', 'Copy of the foreign passport', '외국 여권 사본'),
      text('附中文译文。', 'With a Chinese translation.', '중국어 번역을 붙입니다.'),
    ],
    showing(office, [unclear, foreignPaper], foreignPassport),
  ),
  paper(
    'M106',
    'copy',
    guides,
    [
      text(
        '居留许可或永久居留身份证复印件',
        'Copy of the residence permit or permanent resident card',
        '거류 허가 또는 영구거류 신분증 사본',
      ),
    ],
    showing(police, [expired, unclear], certificate),
  ),
  paper(
    'M115',
    'copy',
    guides,
    [
      text(
        '中国护照和居民身份证复印件',
        'Copies of the Chinese passport and ID card',
        '중국 여권과 주민신분증 사본',
      ),
    ],
    showing(police, [unclear], passport),
  ),
]

const proofs: Material[] = [
  paper(
    'M104',
    'submitOriginal',
    restored,
    [
      text('书面申请', 'Written application', '서면 신청서'),
      text(
        '写明自己是谁、为什么申请、在国外的经历，以及退出、加入或恢复国籍的愿望。',
        'It says who you are, why you apply, your life abroad, and that you wish to leave, join or restore nationality.',
        '본인 소개, 신청 이유, 외국 생활, 국적을 포기·취득·회복하려는 뜻을 적습니다.',
      ),
    ],
    showing(yourself, [unsigned], certificate),
  ),
  paper(
    'M107',
    'showOriginalAndCopy',
    evidence('medium', '2026-11-29', 'C20', 'O6'),
    [
      text('曾有中国国籍的证明', 'Proof of former Chinese nationality', '중국 국적을 가졌던 증명'),
      text(
        '老户口簿、老护照等。',
        'An old household register, an old passport and the like.',
        '옛 호구부, 옛 여권 등.',
      ),
    ],
    showing(police, [otherName], passport),
  ),
  paper(
    'M108',
    'submitOriginal',
    evidence('medium', '2026-11-29', 'O6', 'O26'),
    [
      text('外国国籍证明', 'Proof of the foreign nationality', '외국 국적 증명'),
      text(
        '要有附加证明书；没有加入公约的国家要认证。附中文译文。',
        'With an apostille, or legalised where the country is outside the Convention; with a Chinese translation.',
        '아포스티유가 있어야 하며 협약 비가입국은 인증이 필요합니다. 중국어 번역을 붙입니다.',
      ),
    ],
    showing(office, [foreignPaper], certificate),
  ),
  paper(
    'M109',
    'submitOriginal',
    evidence('high', '2026-11-29', 'O6'),
    [
      text(
        '国外的无犯罪记录证明',
        'Certificate of no criminal record from abroad',
        '외국의 무범죄 기록 증명',
      ),
      text(
        '要有附加证明书或认证，附中文译文。',
        'With an apostille or legalised, and with a Chinese translation.',
        '아포스티유나 인증이 있어야 하며 중국어 번역을 붙입니다.',
      ),
    ],
    showing(office, [foreignPaper], certificate),
  ),
]

const families: Material[] = [
  paper(
    'M110',
    'showOriginalAndCopy',
    restored,
    [
      text('孩子的出生证明', "The child's birth certificate", '아이의 출생 증명'),
      text(
        '国外出生的，附中文译文。',
        'Born abroad: with a Chinese translation.',
        '외국 출생은 중국어 번역을 붙입니다.',
      ),
    ],
    showing(
      say('出生的医院或当地机关', 'The hospital or authority of the birth', '출생 병원 또는 현지 기관'),
      [otherName],
      birthCertificate,
    ),
  ),
  paper(
    'M111',
    'showOriginalAndCopy',
    guides,
    [text('父母结婚证', "The parents' marriage certificate", '부모의 결혼증')],
    showing(civil, [otherName], certificate),
  ),
  paper(
    'M112',
    'showOriginalAndCopy',
    guides,
    [
      text('父母双方的身份证件', "Both parents' identity documents", '부모 양쪽의 신분 증서'),
      text(
        '中国籍的带身份证或护照，外国籍的带护照。',
        'A Chinese parent’s ID card or passport, a foreign parent’s passport.',
        '중국 국적은 신분증이나 여권, 외국 국적은 여권.',
      ),
    ],
    showing(police, [expired, otherName], idCard),
  ),
  paper(
    'M113',
    'showOriginalAndCopy',
    evidence('medium', '2026-11-29', 'L6', 'C20'),
    [
      text(
        '中国籍父亲或母亲定居国外的证明',
        'Proof that the Chinese parent has settled abroad',
        '중국 국적 부모의 외국 정착 증명',
      ),
      text(
        '孩子出生时有没有中国国籍，要看这一条。',
        'This decides whether the child was born a Chinese citizen.',
        '아이가 태어날 때 중국 국적이었는지를 정합니다.',
      ),
    ],
    showing(office, [foreignPaper], certificate),
  ),
  paper(
    'M114',
    'showOriginalAndCopy',
    guides,
    [
      text(
        '收养公证书和收养人的身份证件',
        "Notarised adoption papers and the adopters' identity documents",
        '입양 공증서와 양부모의 신분 증서',
      ),
    ],
    showing(
      say('公证处、民政部门', 'A notary, civil affairs', '공증처, 민정 부서'),
      [otherName],
      certificate,
    ),
  ),
  paper(
    'M116',
    'showOriginalAndCopy',
    dual,
    [text('孩子的外国护照', "The child's foreign passport", '아이의 외국 여권')],
    showing(office, [expired, unclear], foreignPassport),
  ),
]

/** Papers for leaving, joining and restoring Chinese nationality, and of children with two passports. */
export const nationalityMaterials: Material[] = [
  form(
    'M101',
    text(
      '退出中华人民共和国国籍申请表',
      'Application to renounce Chinese nationality',
      '중화인민공화국 국적 포기 신청서',
    ),
  ),
  form(
    'M102',
    text(
      '加入中华人民共和国国籍申请表',
      'Application for Chinese nationality',
      '중화인민공화국 국적 취득 신청서',
    ),
  ),
  form(
    'M103',
    text(
      '恢复中华人民共和国国籍申请表',
      'Application to restore Chinese nationality',
      '중화인민공화국 국적 회복 신청서',
    ),
    restored,
  ),
  ...proofs,
  ...copies,
  ...families,
  paper(
    'M100',
    'submitOriginal',
    dual,
    [
      text('出入境通行证申请表', 'Application form for the exit-entry permit', '출입국 통행증 신청서'),
      text(
        '到窗口领，和护照的申请表不一样。',
        'From the counter; it is not the passport form.',
        '창구에서 받습니다. 여권 신청서와 다릅니다.',
      ),
    ],
    showing(yourself, [unsigned, otherName], citizenForm),
  ),
]
