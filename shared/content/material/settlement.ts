import type { Material } from '../../schemas/material'
import { evidence, text } from '../fact'
import { otherName, say, unclear, unsealed, unsigned, yourself } from './detail'
import { paper, showing } from './foreigner'
import { certificate, licence, pass, taiwanForm } from './sample'

const taiwan = evidence('medium', '2012', 'C18')
const hkMacao = evidence('medium', '2024-05-28', 'C25')
/** Guides of Kunming and Guangdong; Jilin's was not found. */
const filings = evidence('low', '2026-11-29', 'C23', 'O24')

const company = say('公司', 'The company', '회사')

const settling: Material[] = [
  paper(
    'M121',
    'submitOriginal',
    taiwan,
    [
      text(
        '台湾居民定居申请表（贴照片）',
        'Application for settlement, Taiwan residents (with photo)',
        '대만 주민 정착 신청서(사진 부착)',
      ),
      text('到窗口领。', 'From the counter.', '창구에서 받습니다.'),
    ],
    showing(yourself, [unsigned, otherName], taiwanForm),
  ),
  paper(
    'M122',
    'submitOriginal',
    evidence('low', '2012', 'C18'),
    [
      text(
        '台湾户籍注销证明或没有户籍的承诺',
        'Proof that the Taiwan register is closed, or a statement that there is none',
        '대만 호적 말소 증명 또는 호적이 없다는 서약',
      ),
      text(
        '要哪一种，各地说法不同，先打12367问。',
        'Which one is wanted differs from place to place: ask 12367.',
        '어느 것이 필요한지는 지역마다 다르니 12367에 문의하십시오.',
      ),
    ],
    showing(say('台湾户政部门', 'The registry in Taiwan', '대만 호적 부서'), [otherName], certificate),
  ),
  paper(
    'M123',
    'submitOriginal',
    hkMacao,
    [
      text(
        '港澳居民定居申请表（贴照片）',
        'Application for settlement, Hong Kong and Macao residents (with photo)',
        '홍콩·마카오 주민 정착 신청서(사진 부착)',
      ),
      text('到窗口领。', 'From the counter.', '창구에서 받습니다.'),
    ],
    showing(yourself, [unsigned, otherName], certificate),
  ),
  paper(
    'M124',
    'showOriginalAndCopy',
    hkMacao,
    [
      text(
        '香港或澳门居民身份证和来往内地通行证',
        'Hong Kong or Macao ID card and mainland permit',
        '홍콩 또는 마카오 신분증과 내지 통행증',
      ),
    ],
    showing(
      say('香港、澳门和内地的主管部门', 'The authorities of both sides', '양측 주관 부서'),
      [unclear],
      pass,
    ),
  ),
  paper(
    'M125',
    'showOriginalAndCopy',
    evidence('low', '2026-11-29', 'C25'),
    [
      text(
        '家庭困难说明和亲属证明',
        'Statement of family hardship and proof of kinship',
        '가정 곤란 사유서와 친족 증명',
      ),
      text(
        '以前在内地住过、因家里有困难回来的人交。',
        'For people who once lived in the mainland and return because of hardship.',
        '예전에 내지에 살았고 가정 사정으로 돌아오는 사람이 제출합니다.',
      ),
    ],
    showing(yourself, [unsigned, otherName], certificate),
  ),
]

const companies: Material[] = [
  paper(
    'M126',
    'submitOriginal',
    filings,
    [text('赴港澳商务备案表', 'Registration form for business trips', '홍콩·마카오 상무 등록표')],
    showing(company, [unsealed], certificate),
  ),
  paper(
    'M127',
    'showOriginalAndCopy',
    filings,
    [
      text('营业执照', 'Business licence', '영업허가증'),
      text(
        '有统一社会信用代码的那一份。',
        'The one that shows the social credit code.',
        '통일 사회 신용 코드가 있는 것.',
      ),
    ],
    showing(say('市场监管部门', 'The market regulator', '시장감독관리 부서'), [unclear], licence),
  ),
  paper(
    'M128',
    'submitOriginal',
    filings,
    [
      text(
        '专办员委托函和身份证',
        "Letter for the company's agent, and the agent's ID card",
        '전담 직원 위임장과 신분증',
      ),
    ],
    showing(company, [unsealed, otherName], certificate),
  ),
  paper(
    'M129',
    'showOriginalAndCopy',
    filings,
    [
      text(
        '备案人员名单、社保凭证和身份证',
        'List of the people, proof of social insurance and ID cards',
        '등록 인원 명단, 사회보험 증명과 신분증',
      ),
      text(
        '能报几个人，看公司规模和纳税。',
        'How many people depends on the company’s size and the taxes it pays.',
        '인원수는 회사 규모와 납세액에 따라 다릅니다.',
      ),
    ],
    showing(company, [unsealed, otherName], certificate),
  ),
]

/** Papers for settling in the mainland, and of companies that register for trips to Hong Kong and Macao. */
export const settlementMaterials: Material[] = [...settling, ...companies]
