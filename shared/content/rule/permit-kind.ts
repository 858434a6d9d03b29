import type { Condition, Rule } from '../../schemas/rule'
import type { Choice } from '../../vocabulary/fact'
import { evidence, text } from '../fact'
import { ask, both, no, oneOf } from './condition'
import { kinship, lookedUp, regulationFrom } from './foreigner-basis'

const from = regulationFrom
/** The law's frame, and what several cities and schools publish of it; nothing of the Jilin police was found. */
const known = evidence('medium', '2026-11-29', 'L2', 'O2', 'C5', 'C6')
const familyKnown = evidence('medium', '2026-11-29', 'L2', 'C5', 'C7')

/**
 * The papers of a kind of residence permit, for services where it is held or wanted. Who entered on a visa for
 * family has proved the kinship, so that an extension need not ask again.
 */
export function papersOfKind(name: string, services: string[], inCase: Condition, isFirst: boolean): Rule[] {
  const kind = (...kinds: Choice<'permit_kind'>[]) => both(oneOf('permit_kind', ...kinds), inCase)
  const proved = (of: Condition) => (isFirst ? of : both(of, no('entered_for_family')))
  return [
    ask(`${name}-work-permit`, 'M35', services, known, kind('work'), { from }),
    ask(`${name}-employer`, 'M36', services, known, kind('work'), {
      from,
      note: text(
        '写明本人、职务和申请的期限。',
        'It names you, your post and the period applied for.',
        '본인, 직무, 신청 기간을 적습니다.',
      ),
    }),
    ...lookedUp(`${name}-organisation`, 'M37', services, kind('work'), from),
    ask(`${name}-school`, 'M38', services, known, kind('study'), {
      from,
      note: isFirst
        ? text(
            '写明学习期限的学校信函，和录取通知书。',
            'A letter from the school with the period of study, and the admission notice.',
            '학습 기간을 적은 학교 서신과 입학 통지서.',
          )
        : text(
            '写明剩余学习期限的学校信函；录取通知书只在第一次办时交。',
            'A letter from the school with the remaining time of study; the admission notice is for the first permit only.',
            '남은 학습 기간을 적은 학교 서신. 입학 통지서는 첫 신청 때만 냅니다.',
          ),
    }),
    ask(`${name}-press`, 'M39', services, known, kind('press'), { from }),
    ask(`${name}-host-letter`, 'M61', services, known, kind('reunion', 'family'), { from }),
    ask(`${name}-host`, 'M41', services, known, kind('reunion'), {
      from,
      note: text(
        '本地居民带户口簿和身份证；户口在外地的，带身份证和在本地住满6个月的证明；港澳台居民和华侨带通行证或护照和住满6个月的证明；永久居留的外国人带永久居留身份证。',
        'Local residents: household register and ID card. Registered elsewhere: ID card and proof of 6 months here. Residents of Hong Kong, Macao or Taiwan and overseas Chinese: permit or passport and proof of 6 months. Permanent residents: their card.',
        '현지 주민은 호구부와 신분증. 호적이 다른 곳이면 신분증과 6개월 거주 증명. 홍콩·마카오·대만 주민과 화교는 통행증이나 여권과 6개월 거주 증명. 영구거류 외국인은 영구거류 신분증.',
      ),
    }),
    ask(`${name}-carer`, 'M41', services, known, kind('fostered'), {
      from,
      note: text(
        '受托人的身份证，和本地户口簿或住满6个月的证明。',
        'The carer’s ID card, with a local household register or proof of 6 months here.',
        '위탁받은 사람의 신분증과 현지 호구부 또는 6개월 거주 증명.',
      ),
    }),
    ask(`${name}-relative`, 'M41', services, familyKnown, kind('family'), {
      from,
      note: text(
        '被探望人的护照和居留许可。',
        'The passport and residence permit of the family member.',
        '방문 대상 가족의 여권과 거류 허가.',
      ),
    }),
    ...kinship(`${name}-kinship`, services, known, proved(kind('reunion', 'family')), { from }),
    ...kinship(`${name}-birth`, services, known, kind('fostered'), {
      from,
      what: text('孩子的出生证明。', 'The child’s birth certificate. ', '아이의 출생 증명. '),
    }),
    ask(`${name}-parents`, 'M62', services, known, kind('fostered'), {
      from,
      form: 'copy',
      note: text(
        '父母外国护照的复印件；父母一方是中国公民的，另带在外国定居的证明。',
        'Copies of the parents’ foreign passports; a parent who is Chinese adds proof of settlement abroad.',
        '부모의 외국 여권 사본. 부모 한쪽이 중국 공민이면 외국 정착 증명도 가져옵니다.',
      ),
    }),
    ask(`${name}-fosterage`, 'M44', services, known, kind('fostered'), {
      from,
      note: text(
        '父母的委托书，和受托人同意照顾的信函。',
        'The parents’ letter of entrustment, and the carer’s letter of acceptance.',
        '부모의 위임장과 위탁받은 사람의 수락 서신.',
      ),
    }),
    ask(`${name}-matter`, 'M33', services, known, kind('private'), {
      from,
      note: text(
        '所办事务的证明，如医院材料、房产证、法院文书。',
        'Proof of the matter: hospital papers, house deed or court papers, for example.',
        '해당 사무의 증명. 예: 병원 자료, 부동산 증서, 법원 문서.',
      ),
    }),
  ]
}
