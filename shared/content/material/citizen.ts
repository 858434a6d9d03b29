import type { Evidence, Stated } from '../../schemas/evidence'
import type { Material, Sample } from '../../schemas/material'
import type { Text } from '../../schemas/text'
import { evidence, text } from '../fact'
import { detail, expired, inForce, otherName, say, unsealed, unsigned, yourself } from './detail'
import { certificate, citizenForm, licence, pass } from './sample'

const announcement = evidence('medium', '2026-11-29', 'O1', 'C14')
const homeReturn = evidence('medium', '2026-11-29', 'C16')
const exits = evidence('medium', '2026-11-29', 'C19', 'O9')

const inHall = text(
  '大厅里有，可以现场填。',
  'The hall has it; you can fill it in there.',
  '접수처에 있으며 현장에서 작성할 수 있습니다.',
)

const form = (code: string, known: Evidence, name: Text, note: Text = inHall): Material => ({
  code,
  name,
  note,
  form: 'inHall',
  ...detail(yourself, [unsigned, otherName], { sample: citizenForm }),
  evidence: known,
})

const shown = (
  code: string,
  name: Text,
  note: Text,
  issuer: Stated,
  sample: Sample,
  known: Evidence = announcement,
): Material => ({
  code,
  name,
  note,
  form: 'showOriginal',
  ...detail(issuer, [expired, otherName], { validity: inForce, sample }),
  evidence: known,
})

const taiwanOffice = say('台湾事务办公室', 'The Taiwan affairs office', '대만사무판공실')
const authority = say('主管部门', 'The authority in charge', '주관 부서')
const agency = say('旅行社', 'The travel agency', '여행사')

/** Papers that only some services of citizens and of residents of Hong Kong and Macao ask for. */
export const citizenMaterials: Material[] = [
  form(
    'M49',
    homeReturn,
    text(
      '港澳居民来往内地通行证申请表',
      'Application form, mainland permit for Hong Kong and Macao residents',
      '홍콩·마카오 주민 내지 통행증 신청서',
    ),
  ),
  shown(
    'M50',
    text('香港或澳门居民身份证', 'Hong Kong or Macao identity card', '홍콩 또는 마카오 주민신분증'),
    text('带原件。', 'Bring the original.', '원본을 가져옵니다.'),
    say('香港、澳门的主管部门', 'The authority of Hong Kong or Macao', '홍콩·마카오 주관 부서'),
    pass,
    homeReturn,
  ),
  form(
    'M51',
    exits,
    text(
      '出入境通行证申请表（二）',
      'Application form for the exit-entry permit (2)',
      '출입국 통행증 신청서(2)',
    ),
  ),
  shown(
    'M52',
    text('赴台批件', 'Approval of the trip to Taiwan', '대만 방문 승인서'),
    text(
      '台湾事务办公室的批件原件，或省级台办盖章的复印件。',
      'The approval itself, or a copy with the seal of the provincial Taiwan affairs office.',
      '승인서 원본 또는 성급 대만사무판공실 도장이 찍힌 사본.',
    ),
    taiwanOffice,
    certificate,
  ),
  shown(
    'M53',
    text('赴台立项批复', 'Approval of the project in Taiwan', '대만 방문 사업 승인'),
    text(
      '主管部门的批复原件。',
      'The original approval by the authority in charge.',
      '주관 부서의 승인 원본.',
    ),
    authority,
    certificate,
  ),
  shown(
    'M54',
    text('赴台学习证明', 'Certificate of study in Taiwan', '대만 유학 증명'),
    text('主管部门出具的证明。', 'Issued by the authority in charge.', '주관 부서가 발급한 증명.'),
    authority,
    certificate,
  ),
  shown(
    'M55',
    text('长春的居住证', 'Residence permit of Changchun', '장춘 거주증'),
    text('要在有效期内。', 'It must be valid.', '유효 기간 이내여야 합니다.'),
    say('居住地派出所', 'The police station where you live', '거주지 파출소'),
    certificate,
    evidence('low', '2026-11-29', 'C31'),
  ),
  {
    code: 'M56',
    name: text('旅行社任职证明', 'Proof of your post at the travel agency', '여행사 재직 증명'),
    form: 'submitOriginal',
    ...detail(agency, [unsealed], { sample: licence }),
    evidence: announcement,
  },
  shown(
    'M57',
    text('领队证', 'Tour leader card', '인솔자증'),
    text('带原件。', 'Bring the original.', '원본을 가져옵니다.'),
    agency,
    certificate,
  ),
  form(
    'M58',
    exits,
    text(
      '出入境通行证申请表（一）',
      'Application form for the exit-entry permit (1)',
      '출입국 통행증 신청서(1)',
    ),
    text(
      '不是护照的申请表；大厅里有，表的编号以窗口为准。',
      'Not the form for passports; the hall has it. The form’s number at the counter is the one that counts.',
      '여권 신청서와 다르며 접수처에 있습니다. 서식 번호는 창구를 따르십시오.',
    ),
  ),
  form(
    'M59',
    evidence('high', '2025-03-13', 'O18'),
    text(
      '内地居民前往港澳定居申请表',
      'Application form to settle in Hong Kong or Macao',
      '내지 주민 홍콩·마카오 정착 신청서',
    ),
    text(
      '专用的表，贴申请人和港澳亲属的照片。',
      'A form of its own, with the photos of the applicant and of the relative.',
      '전용 서식이며 신청인과 친척의 사진을 붙입니다.',
    ),
  ),
  form(
    'M60',
    evidence('high', '2020-05-12', 'O16', 'O17'),
    text(
      '查询出入境记录申请表',
      'Application form for a record of exits and entries',
      '출입국 기록 조회 신청서',
    ),
  ),
]
