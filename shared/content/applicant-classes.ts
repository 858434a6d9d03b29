import type { Answers } from '../schemas/service'
import type { Text } from '../schemas/text'
import { text } from './fact'

/** One of the classes of applicants that paper notices are printed for; `answers` says all there is to know. */
export interface ApplicantClass {
  code: string
  name: Text
  answers: Answers
}

/** An ordinary adult; every class of applicant differs from it in a few facts. */
const adult: Answers = {
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
  new_passport: false,
  validity_over_1y: true,
  first_permit: true,
  fosterage: false,
  visit_relative: true,
}

const applicantClass = (code: string, name: Text, answers: Answers = {}): ApplicantClass => ({
  code,
  name,
  answers: { ...adult, ...answers },
})

/** From the province's paper notices. */
export const applicantClasses: ApplicantClass[] = [
  applicantClass('adult', text('成年人（16—59周岁）', 'Adults (16 to 59)', '성인(만 16~59세)')),
  applicantClass(
    'minor',
    text('未满16周岁，监护人陪同', 'Under 16, with a guardian', '만 16세 미만, 보호자 동행'),
    { age: 10, has_id_card: false },
  ),
  applicantClass(
    'escortedMinor',
    text('未满16周岁，委托他人陪同', 'Under 16, with another escort', '만 16세 미만, 위임받은 사람 동행'),
    { age: 10, has_id_card: false, guardian_present: false },
  ),
  applicantClass('teen', text('16—17周岁', 'Aged 16 or 17', '만 16~17세'), { age: 17 }),
  applicantClass('elderly', text('60周岁以上', 'Aged 60 or over', '만 60세 이상'), { age: 65 }),
  applicantClass(
    'statePersonnel',
    text('登记备案的国家工作人员', 'Registered state personnel', '등록된 국가 공직자'),
    { registered_state_personnel: true },
  ),
  applicantClass(
    'military',
    text('现役军人、武警', 'Active military or armed police', '현역 군인·무장경찰'),
    {
      military_active: true,
      has_id_card: false,
    },
  ),
  applicantClass('outOfProvince', text('外省户籍', 'Registered in another province', '다른 성 호적'), {
    out_of_province: true,
  }),
  applicantClass('settledAbroad', text('定居国外的公民', 'Citizens settled abroad', '국외 정착 공민'), {
    settled_abroad: true,
  }),
]
