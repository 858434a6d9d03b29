import type { ApplicantClass } from '../schemas/applicant-class'
import type { Answers } from '../schemas/fact'
import type { Audience } from '../schemas/service'
import type { Text } from '../schemas/text'
import { evidence, text } from './fact'

const everybody: Audience[] = [
  'mainland',
  'borderResident',
  'taiwanResident',
  'hmResident',
  'hmtResident',
  'foreigner',
  'all',
]
const chinese: Audience[] = ['mainland', 'borderResident']
const mainland: Audience[] = ['mainland']

const applicants = (code: string, audiences: Audience[], name: Text, answers: Answers): ApplicantClass => ({
  code,
  name,
  audiences,
  answers,
  evidence: evidence('high', '2024-01', 'S19', 'S80'),
})

/** An ordinary adult: what the classes below do not say differently. */
export const ordinaryAnswers: Answers = {
  age: 35,
  has_id_card: true,
  guardian_present: true,
  registered_state_personnel: false,
  military_active: false,
  settled_abroad: false,
  out_of_province: false,
  applies_pass_together: false,
  old_doc_in_hand: true,
  particulars_changed: false,
  border_resident: false,
  foreigner: false,
  agent_filed: false,
  holds_old_doc: true,
  docs_available: true,
  damaged: false,
  lost: false,
  renew_reason: 'expiring',
  pass_case: 'expiring',
  annotation_kind: 'formerName',
  changchun_tie: 'hukou',
  company: 'unfiled',
  other_matter: 'other',
  stay_purpose: 'workStudy',
  tourist: 'member',
  settle_case: 'family',
  border_purpose: 'trade',
  overstayed: false,
  visa_kind: 'q2',
  new_visa: 'q2',
  visa_loss: 'lost',
  stay_ground: 'visaFree',
  chinese_parent: false,
  birth_registered: false,
  change_kind: 'newPassport',
  permit_kind: 'work',
  entered_for_family: true,
  residence_ground: 'marriage',
  card_case: 'expiring',
  validity_over_1y: true,
  first_permit: true,
  fosterage: false,
  visit_relative: true,
  paper_from: 'party',
  adopted: false,
}

const differing = (answers: Answers): Answers => ({ ...ordinaryAnswers, ...answers })

/** The nine classes of applicants, each with all of its answers. */
export const applicantClasses: ApplicantClass[] = [
  applicants(
    'adult',
    everybody,
    text('成年人（16至59周岁）', 'Adult (16 to 59)', '성인(만 16~59세)'),
    ordinaryAnswers,
  ),
  applicants(
    'minor',
    everybody,
    text('未满16周岁，监护人陪同', 'Under 16, with a guardian', '만 16세 미만, 보호자 동행'),
    differing({ age: 10, has_id_card: false }),
  ),
  applicants(
    'escortedMinor',
    chinese,
    text('未满16周岁，委托别人陪同', 'Under 16, with an escort', '만 16세 미만, 위임받은 사람 동행'),
    differing({ age: 10, has_id_card: false, guardian_present: false }),
  ),
  applicants('teen', chinese, text('16至17周岁', '16 and 17', '만 16~17세'), differing({ age: 17 })),
  applicants('elderly', everybody, text('60周岁以上', '60 and over', '만 60세 이상'), differing({ age: 65 })),
  applicants(
    'statePersonnel',
    chinese,
    text(
      '登记备案的国家工作人员',
      'On the register of state staff',
      '등록된 국가기관·공공기관·국유기업 직원',
    ),
    differing({ registered_state_personnel: true }),
  ),
  applicants(
    'military',
    chinese,
    text('现役军人、武警', 'Active duty in the forces or the armed police', '현역 군인·무장경찰'),
    differing({ military_active: true, has_id_card: false }),
  ),
  applicants(
    'outOfProvince',
    mainland,
    text('外省户口', 'Registered in another province', '다른 성 호적'),
    differing({ out_of_province: true }),
  ),
  applicants(
    'settledAbroad',
    mainland,
    text('定居国外、短期回国', 'Settled abroad, on a short visit', '외국 정착, 단기 귀국'),
    differing({ settled_abroad: true }),
  ),
]
