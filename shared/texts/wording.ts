import type { MaterialForm } from '../schemas/code'
import type { Language, Text } from '../schemas/text'
import type { YesNoFact } from '../vocabulary/fact'

export interface Wording {
  /** How a material is handed in. */
  form: Record<MaterialForm, string>
  /** Why a material is asked for, in the words after "because". */
  fact: Record<YesNoFact, { yes: string; no: string }>
  /** The same of a case that was chosen among several. */
  choice: string
}

/** The words of a list that an edition may say otherwise. */
export const wording: Record<Language, Wording> = {
  'zh-CN': {
    form: {
      submitOriginal: '交原件',
      submitOriginalAndCopy: '交原件和复印件',
      showOriginal: '带原件，看过退还',
      showOriginalAndCopy: '带原件，交复印件',
      copy: '交复印件',
      onSite: '到窗口现场办',
      onSiteOrReceipt: '现场采集，或带回执',
      inHall: '在大厅填，也可以填好带来',
      sharedOrCopy: '系统能查到就不用带，查不到交复印件',
      instead: '不用带材料',
    },
    fact: {
      has_id_card: { yes: '有居民身份证', no: '没有居民身份证' },
      guardian_present: { yes: '监护人陪同办理', no: '监护人不能到场' },
      registered_state_personnel: { yes: '属于登记备案的国家工作人员', no: '不属于登记备案人员' },
      military_active: { yes: '是现役军人', no: '不是现役军人' },
      settled_abroad: { yes: '已定居国外', no: '没有定居国外' },
      out_of_province: { yes: '户口在省外', no: '户口在本省' },
      applies_pass_together: { yes: '同时办理通行证', no: '不同时办理通行证' },
      old_doc_in_hand: { yes: '旧证在手里', no: '旧证不在手里' },
      particulars_changed: { yes: '个人信息有变更', no: '个人信息没有变更' },
      border_resident: { yes: '是边境地区居民', no: '不是边境地区居民' },
      foreigner: { yes: '是外国人', no: '不是外国人' },
      agent_filed: { yes: '请别人代办', no: '本人办理' },
      holds_old_doc: { yes: '有以前的证件', no: '没有以前的证件' },
      docs_available: { yes: '手里有别的身份证件', no: '手里没有别的身份证件' },
      damaged: { yes: '证件损坏', no: '证件没有损坏' },
      lost: { yes: '证件遗失', no: '证件没有遗失' },
      overstayed: { yes: '已经超过停留或居留期限', no: '没有超过期限' },
      chinese_parent: { yes: '父母一方是中国公民', no: '父母都是外国人' },
      birth_registered: { yes: '出生已登记', no: '出生还没登记' },
      adopted: { yes: '由中国人收养', no: '不是收养' },
      entered_for_family: { yes: '持Q1或S1签证入境', no: '不是持Q1或S1签证入境' },
      validity_over_1y: { yes: '申请一年以上', no: '申请不满一年' },
      first_permit: { yes: '第一次申请', no: '不是第一次申请' },
      fosterage: { yes: '属于寄养', no: '不属于寄养' },
      visit_relative: { yes: '来探亲', no: '不是来探亲' },
    },
    choice: '属于您选的这种情况',
  },
  en: {
    form: {
      submitOriginal: 'Hand in the original',
      submitOriginalAndCopy: 'Hand in the original and a copy',
      showOriginal: 'Show the original; you keep it',
      showOriginalAndCopy: 'Show the original, hand in a copy',
      copy: 'Hand in a copy',
      onSite: 'Done at the counter',
      onSiteOrReceipt: 'Taken on site, or bring the receipt',
      inHall: 'Written in the hall, or brought written',
      sharedOrCopy: 'Not needed if found in the system, otherwise a copy',
      instead: 'Nothing to hand in',
    },
    fact: {
      has_id_card: { yes: 'has a resident ID card', no: 'has no resident ID card' },
      guardian_present: { yes: 'a guardian comes along', no: 'the guardian cannot come' },
      registered_state_personnel: { yes: 'registered state personnel', no: 'not registered state personnel' },
      military_active: { yes: 'on active military service', no: 'not on active military service' },
      settled_abroad: { yes: 'settled abroad', no: 'not settled abroad' },
      out_of_province: { yes: 'household registered outside Jilin', no: 'household registered in Jilin' },
      applies_pass_together: { yes: 'applies for a pass at the same time', no: 'no pass at the same time' },
      old_doc_in_hand: { yes: 'the old document is at hand', no: 'the old document is not at hand' },
      particulars_changed: { yes: 'personal details have changed', no: 'personal details are unchanged' },
      border_resident: { yes: 'lives in a border area', no: 'does not live in a border area' },
      foreigner: { yes: 'is a foreign national', no: 'is not a foreign national' },
      agent_filed: { yes: 'somebody else applies for you', no: 'you apply in person' },
      holds_old_doc: { yes: 'has an earlier document', no: 'has no earlier document' },
      docs_available: { yes: 'has other identity documents', no: 'has no other identity documents' },
      damaged: { yes: 'the document is damaged', no: 'the document is not damaged' },
      lost: { yes: 'the document is lost', no: 'the document is not lost' },
      overstayed: { yes: 'the stay is already over', no: 'the stay is not over' },
      chinese_parent: { yes: 'a parent is a Chinese citizen', no: 'both parents are foreign nationals' },
      birth_registered: { yes: 'the birth is registered', no: 'the birth is not registered yet' },
      adopted: { yes: 'adopted by Chinese citizens', no: 'not adopted' },
      entered_for_family: { yes: 'entered on a Q1 or S1 visa', no: 'entered on another visa' },
      validity_over_1y: { yes: 'for a year or longer', no: 'for less than a year' },
      first_permit: { yes: 'first application', no: 'not the first application' },
      fosterage: { yes: 'placed in fosterage', no: 'not in fosterage' },
      visit_relative: { yes: 'visiting relatives', no: 'not visiting relatives' },
    },
    choice: 'it is the case you chose',
  },
  ko: {
    form: {
      submitOriginal: '원본 제출',
      submitOriginalAndCopy: '원본과 사본 제출',
      showOriginal: '원본 지참(확인 후 돌려드림)',
      showOriginalAndCopy: '원본 지참, 사본 제출',
      copy: '사본 제출',
      onSite: '창구에서 처리',
      onSiteOrReceipt: '현장 촬영 또는 접수증 지참',
      inHall: '접수처에서 작성, 또는 작성해서 제출',
      sharedOrCopy: '시스템에서 확인되면 불필요, 아니면 사본',
      instead: '제출할 것 없음',
    },
    fact: {
      has_id_card: { yes: '주민신분증이 있음', no: '주민신분증이 없음' },
      guardian_present: { yes: '보호자가 함께 옴', no: '보호자가 올 수 없음' },
      registered_state_personnel: { yes: '등록된 국가 공무 인원', no: '등록 인원이 아님' },
      military_active: { yes: '현역 군인', no: '현역 군인이 아님' },
      settled_abroad: { yes: '국외에 정착함', no: '국외에 정착하지 않음' },
      out_of_province: { yes: '호적이 다른 성에 있음', no: '호적이 길림성에 있음' },
      applies_pass_together: { yes: '통행증을 함께 신청함', no: '통행증을 함께 신청하지 않음' },
      old_doc_in_hand: { yes: '이전 증서를 갖고 있음', no: '이전 증서를 갖고 있지 않음' },
      particulars_changed: { yes: '개인 정보가 바뀜', no: '개인 정보가 그대로임' },
      border_resident: { yes: '국경 지역 주민', no: '국경 지역 주민이 아님' },
      foreigner: { yes: '외국인', no: '외국인이 아님' },
      agent_filed: { yes: '다른 사람이 대신 신청함', no: '본인이 신청함' },
      holds_old_doc: { yes: '이전 증서가 있음', no: '이전 증서가 없음' },
      docs_available: { yes: '다른 신분 증서가 있음', no: '다른 신분 증서가 없음' },
      damaged: { yes: '증서가 훼손됨', no: '증서가 훼손되지 않음' },
      lost: { yes: '증서를 잃어버림', no: '증서를 잃어버리지 않음' },
      overstayed: { yes: '체류 기간이 이미 지남', no: '체류 기간이 남음' },
      chinese_parent: { yes: '부모 한쪽이 중국 공민', no: '부모 모두 외국인' },
      birth_registered: { yes: '출생 등록을 함', no: '출생 등록을 아직 하지 않음' },
      adopted: { yes: '중국 공민에게 입양됨', no: '입양이 아님' },
      entered_for_family: { yes: 'Q1 또는 S1 비자로 입국', no: '다른 비자로 입국' },
      validity_over_1y: { yes: '1년 이상 신청', no: '1년 미만 신청' },
      first_permit: { yes: '첫 신청', no: '첫 신청이 아님' },
      fosterage: { yes: '위탁 양육에 해당함', no: '위탁 양육이 아님' },
      visit_relative: { yes: '친척 방문', no: '친척 방문이 아님' },
    },
    choice: '선택한 경우에 해당함',
  },
}

/** What the app says by itself, by the codes of the entries of an edition. */
export const wordingIn = ({ form, fact, choice }: Wording): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(form).map(([name, words]) => [`form.${name}`, words])),
  ...Object.fromEntries(
    Object.entries(fact).flatMap(([name, { yes, no }]) => [
      [`fact.${name}.yes`, yes],
      [`fact.${name}.no`, no],
    ]),
  ),
  choice,
})

/** The same in every language. */
export function ownWording(): Record<string, Text> {
  const [zh, en, ko] = [wordingIn(wording['zh-CN']), wordingIn(wording.en), wordingIn(wording.ko)]
  const textOf = (code: string): Text => ({ 'zh-CN': zh[code] ?? '', en: en[code] ?? '', ko: ko[code] ?? '' })
  return Object.fromEntries(Object.keys(zh).map(code => [code, textOf(code)]))
}
