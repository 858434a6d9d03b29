import type { Question } from '../schemas/fact'
import { evidence, text } from './fact'
import { citizenQuestions, endingQuestions } from './question/citizen'
import { foreignerQuestions } from './question/foreigner'
import { yesNo } from './question/kind'

/** One question for every fact; the domain decides which of them a person is asked, and in which order. */
export const questions: Question[] = [
  ...endingQuestions,
  ...foreignerQuestions,
  {
    fact: 'age',
    kind: 'age',
    ask: text('申请人多大？', 'How old is the applicant?', '신청인은 몇 살입니까?'),
    hint: text('按周岁填写。', 'In full years.', '만 나이로 적어 주십시오.'),
    // One applicant in six was 60 or older in Harbin in 2024.
    bands: [
      { from: 0, share: 0.12 },
      { from: 16, share: 0.71 },
      { from: 60, share: 0.17 },
    ],
    evidence: evidence('medium', '2024-06', 'S41', 'K'),
  },
  yesNo(
    'has_id_card',
    0.5,
    text(
      '申请人有居民身份证吗？',
      'Does the applicant have a resident ID card?',
      '신청인에게 주민신분증이 있습니까?',
    ),
    text(
      '孩子也可以办身份证；没办过的用户口簿。',
      'Children may have one too; those without it use the household register.',
      '어린이도 신분증이 있을 수 있습니다. 없으면 호구부를 씁니다.',
    ),
  ),
  yesNo(
    'guardian_present',
    0.9,
    text(
      '父母或其他监护人会陪孩子一起来吗？',
      'Will a parent or other guardian come with the child?',
      '부모나 다른 보호자가 아이와 함께 옵니까?',
    ),
    text(
      '监护人来不了，可以写委托书请别人陪同。',
      'If not, a guardian may authorise somebody else in writing.',
      '보호자가 못 오면 위임장을 써서 다른 사람이 함께 올 수 있습니다.',
    ),
  ),
  yesNo(
    'registered_state_personnel',
    0.08,
    text(
      '申请人是登记备案的国家工作人员吗？',
      'Is the applicant on the register of state staff (public bodies, state enterprises)?',
      '신청인은 등록된 국가기관·공공기관·국유기업 직원입니까?',
    ),
    text(
      '单位的人事部门知道您是否备案。一般退休人员和居民选“否”。',
      'The personnel office of the employer knows. Most residents answer no.',
      '소속 기관 인사 부서에 물어보면 알 수 있습니다. 대부분의 주민은 “아니요”입니다.',
    ),
  ),
  yesNo(
    'military_active',
    0.01,
    text(
      '申请人是现役军人或武警吗？',
      'Is the applicant on active duty in the forces or the armed police?',
      '신청인은 현역 군인이나 무장경찰입니까?',
    ),
    text('已经退役的选“否”。', 'Veterans answer no.', '이미 제대했으면 “아니요”를 고르십시오.'),
  ),
  yesNo(
    'settled_abroad',
    0.03,
    text(
      '申请人是不是已在国外定居、这次短期回国？',
      'Has the applicant settled abroad and come back for a short stay?',
      '신청인은 외국에 정착해 살다가 잠시 귀국했습니까?',
    ),
  ),
  yesNo(
    'out_of_province',
    0.09,
    text(
      '申请人的户口在外省吗？',
      'Is the applicant registered in another province?',
      '신청인의 호적이 다른 성에 있습니까?',
    ),
    text(
      '外省户口也能在吉林办，只是时间长一些。',
      'You can still apply in Jilin; it only takes longer.',
      '다른 성 호적도 길림에서 신청할 수 있으나 시간이 더 걸립니다.',
    ),
  ),
  yesNo(
    'applies_pass_together',
    0.3,
    text(
      '通行证和签注这次一起办吗？',
      'Are you applying for the pass together with the endorsement?',
      '통행증과 방문 허가(签注)를 이번에 함께 신청합니까?',
    ),
    text(
      '手里已有有效通行证的选“否”。一起办的，一张申请表，交两样的费，按时间长的那样取证。',
      'Answer no if you already hold a valid pass. Together they take one form, both fees, and the longer of the two times.',
      '유효한 통행증이 이미 있으면 “아니요”를 고르십시오. 함께 신청하면 신청서는 한 장, 수수료는 둘 다, 기간은 긴 쪽을 따릅니다.',
    ),
  ),
  yesNo(
    'old_doc_in_hand',
    0.85,
    text(
      '过期的旧护照还在手里吗？',
      'Do you still have the expired passport?',
      '만료된 옛 여권을 가지고 있습니까?',
    ),
  ),
  yesNo(
    'particulars_changed',
    0.05,
    text(
      '姓名、性别、出生日期、出生地等有变化吗？',
      'Has a name, sex, date or place of birth changed?',
      '이름, 성별, 생년월일, 출생지 등이 바뀌었습니까?',
    ),
  ),
  yesNo(
    'border_resident',
    0.4,
    text(
      '申请人的户口在边境县（市、区）吗？',
      'Is the applicant registered in a border county?',
      '신청인의 호적이 국경(변경) 지역 현(시, 구)에 있습니까?',
    ),
  ),
  yesNo(
    'foreigner',
    0.1,
    text('申请人是外国人吗？', 'Is the applicant a foreign national?', '신청인은 외국인입니까?'),
  ),
  yesNo(
    'agent_filed',
    0.1,
    text(
      '这次是请别人代办吗？',
      'Is somebody else applying on the applicant’s behalf?',
      '다른 사람이 대신 신청합니까?',
    ),
    text(
      '孩子由监护人或受托人陪同来的，选“否”。',
      'Answer no for a child who comes with a guardian or an escort.',
      '아이가 보호자나 위임받은 사람과 함께 오면 “아니요”를 고르십시오.',
    ),
  ),
  yesNo(
    'holds_old_doc',
    0.8,
    text(
      '手里有以前的通行证吗？',
      'Do you hold an earlier pass or permit?',
      '이전 통행증을 가지고 있습니까?',
    ),
  ),
  yesNo(
    'docs_available',
    0.8,
    text(
      '手里还有能证明身份的证件吗？',
      'Do you still have other identity documents?',
      '신분을 증명할 다른 증서가 남아 있습니까?',
    ),
  ),
  yesNo('damaged', 0.2, text('证件是损坏了吗？', 'Is the document damaged?', '증서가 훼손되었습니까?')),
  yesNo(
    'lost',
    0.2,
    text(
      '证件是丢了或被偷了吗？',
      'Has the document been lost or stolen?',
      '증서를 잃어버렸거나 도난당했습니까?',
    ),
  ),
  yesNo(
    'validity_over_1y',
    0.6,
    text(
      '要办一年以上的居留许可吗？',
      'Are you applying for a permit of one year or longer?',
      '1년 이상의 거류 허가를 신청합니까?',
    ),
  ),
  yesNo(
    'first_permit',
    0.6,
    text('是第一次办居留许可吗？', 'Is this your first residence permit?', '거류 허가를 처음 신청합니까?'),
  ),
  yesNo(
    'fosterage',
    0.05,
    text(
      '孩子是寄养在国内亲友家吗？',
      'Is the child fostered with relatives or friends in China?',
      '아이를 중국에 있는 친척이나 지인 집에 맡겨 기릅니까?',
    ),
  ),
  yesNo(
    'visit_relative',
    0.7,
    text('来中国是为了探亲吗？', 'Is the purpose to visit relatives?', '친척 방문이 목적입니까?'),
  ),
  yesNo(
    'adopted',
    0.03,
    text(
      '申请人是中国人收养的吗？',
      'Has the applicant been adopted by Chinese citizens?',
      '신청인은 중국 공민에게 입양되었습니까?',
    ),
  ),
  ...citizenQuestions,
]
