import type { Flaw } from '../schemas/flaw'
import type { Language } from '../schemas/text'

/** Wording of the pages on which editions are written and read by staff, apart from what every page carries. */
export interface NoticeTexts {
  /** What is wrong with a field, by its name. */
  flaw: Record<Flaw, (field: string) => string>
  /** Fields by the last name of their path, where no page has a name for them. */
  field: Partial<Record<string, string>>
}

const zhCn: NoticeTexts = {
  flaw: {
    blank: field => `“${field}”没有填。`,
    long: field => `“${field}”太长了，请写短一些。`,
    few: field => `“${field}”至少要有一项。`,
    many: field => `“${field}”太多了。`,
    number: field => `“${field}”的数字不合理，请再核对。`,
    day: field => `“${field}”的日期不合理，最远到十年以后。`,
    unknown: field => `“${field}”里有这一版没有的内容。`,
    never: field => `“${field}”：没有人会符合这个条件。`,
    form: field => `“${field}”填得不对。`,
  },
  field: {
    code: '编号',
    services: '事项',
    fees: '收费',
    material: '材料',
    when: '什么情况下要求',
    effectiveFrom: '生效日期',
    counterMinutes: '窗口办理分钟数',
    asOf: '资料日期',
    sources: '来源',
    ask: '问题',
    hint: '问题说明',
    options: '可选的回答',
    label: '回答',
  },
}

const en: NoticeTexts = {
  flaw: {
    blank: field => `“${field}” is empty.`,
    long: field => `“${field}” is too long. Please say it in fewer words.`,
    few: field => `“${field}” needs at least one.`,
    many: field => `“${field}” has too many.`,
    number: field => `The number in “${field}” cannot be right. Please check it.`,
    day: field => `The date in “${field}” cannot be right: ten years from now is the latest.`,
    unknown: field => `“${field}” names something that this edition does not have.`,
    never: field => `“${field}”: nobody can ever meet this.`,
    form: field => `“${field}” is not filled in correctly.`,
  },
  field: {
    code: 'code',
    services: 'services',
    fees: 'fees',
    material: 'material',
    when: 'when it is asked for',
    effectiveFrom: 'first day',
    counterMinutes: 'minutes at the counter',
    asOf: 'date of the source',
    sources: 'sources',
    ask: 'question',
    hint: 'explanation of the question',
    options: 'answers to choose from',
    label: 'answer',
  },
}

const ko: NoticeTexts = {
  flaw: {
    blank: field => `“${field}” 항목이 비어 있습니다.`,
    long: field => `“${field}” 항목이 너무 깁니다. 짧게 적어 주십시오.`,
    few: field => `“${field}” 항목을 하나 이상 고르십시오.`,
    many: field => `“${field}” 항목이 너무 많습니다.`,
    number: field => `“${field}” 항목의 숫자를 다시 확인해 주십시오.`,
    day: field => `“${field}” 항목의 날짜를 확인해 주십시오. 10년 뒤까지만 됩니다.`,
    unknown: field => `“${field}” 항목에 이 판에 없는 내용이 있습니다.`,
    never: field => `“${field}”: 이 조건에 맞는 사람이 없습니다.`,
    form: field => `“${field}” 항목이 잘못 입력되었습니다.`,
  },
  field: {
    code: '번호',
    services: '업무',
    fees: '수수료',
    material: '준비물',
    when: '요구 조건',
    effectiveFrom: '시행일',
    counterMinutes: '창구 처리 시간(분)',
    asOf: '자료 날짜',
    sources: '출처',
    ask: '질문',
    hint: '질문 설명',
    options: '선택할 답',
    label: '답',
  },
}

export const noticeTexts: Record<Language, NoticeTexts> = { 'zh-CN': zhCn, en, ko }
