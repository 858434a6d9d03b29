import type { Flaw } from '../schemas/flaw'
import type { Language } from '../schemas/text'

/** Wording of the pages on which editions are written and read by staff, apart from what every page carries. */
export interface NoticeTexts {
  /** What is wrong with a field, by its name. */
  flaw: Record<Flaw, (field: string) => string>
  /** Fields by the last name of their path, where no page has a name for them. */
  field: Partial<Record<string, string>>
  /** In the place of a translation that is still to come. */
  mayFollow: string
  toCome: (languages: string) => string
  toComeOnly: (count: number) => string
  /** The paper behind an edition, and when it begins. */
  paper: string
  paperName: string
  paperNameExample: string
  paperNumber: string
  paperNumberLater: string
  paperNumberExample: string
  reason: string
  reasonExample: string
  dayNote: string
  urgent: string
  urgentNote: string
  urgentWarning: string
  atOnce: string
  issueUrgentAsk: (number: string) => string
  issueUrgentNote: string
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
    'document.name': '文件名称',
    'document.number': '文号',
    'document.reason': '原因',
  },
  mayFollow: '可以以后补，先显示中文',
  toCome: languages => `待译：${languages}`,
  toComeOnly: count => `只看待译（${count}）`,
  paper: '文件、原因和生效日期',
  paperName: '文件名称',
  paperNameExample: '关于……的通知',
  paperNumber: '文号',
  paperNumberLater: '文号（可以以后补）',
  paperNumberExample: '吉公境〔2026〕1号',
  reason: '原因',
  reasonExample: '为什么要改',
  dayNote: '生效日期最早从明天起。',
  urgent: '紧急版本',
  urgentNote: '发布后马上执行，今天已经预约的人最先收到通知',
  urgentWarning: '只在等不到明天时使用。仍要另一位同事审核发布；各大厅会看到醒目提示。',
  atOnce: '发布后马上执行',
  issueUrgentAsk: number => `发布紧急版本 ${number}，马上执行？`,
  issueUrgentNote: '发布后不能再改。清单有变的预约人一分钟内开始收到通知，今天来的人最先。',
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
    'document.name': 'document',
    'document.number': 'document number',
    'document.reason': 'reason',
  },
  mayFollow: 'May follow later; Chinese is shown until then',
  toCome: languages => `To be translated: ${languages}`,
  toComeOnly: count => `Only those to translate (${count})`,
  paper: 'Document, reason and first day',
  paperName: 'Document',
  paperNameExample: 'Notice on …',
  paperNumber: 'Document number',
  paperNumberLater: 'Document number (may follow later)',
  paperNumberExample: 'JGJ [2026] No. 1',
  reason: 'Reason',
  reasonExample: 'Why it is changed',
  dayNote: 'Tomorrow is the earliest first day.',
  urgent: 'Urgent edition',
  urgentNote: 'In force as soon as it is issued; people booked for today are told first',
  urgentWarning:
    'Only for what cannot wait until tomorrow. A colleague still has to approve it, and every hall sees it marked.',
  atOnce: 'as soon as it is issued',
  issueUrgentAsk: number => `Issue urgent edition ${number}, in force at once?`,
  issueUrgentNote:
    'It cannot be changed afterwards. Within a minute, booked people whose list changes begin to be told, those of today first.',
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
    'document.name': '문서 이름',
    'document.number': '문서 번호',
    'document.reason': '사유',
  },
  mayFollow: '나중에 적어도 됩니다. 그때까지 중국어로 표시합니다',
  toCome: languages => `번역 예정: ${languages}`,
  toComeOnly: count => `번역할 것만 보기(${count})`,
  paper: '문서, 사유, 시행일',
  paperName: '문서 이름',
  paperNameExample: '…에 관한 통지',
  paperNumber: '문서 번호',
  paperNumberLater: '문서 번호(나중에 적어도 됩니다)',
  paperNumberExample: '[2026] 1호',
  reason: '사유',
  reasonExample: '바꾸는 이유',
  dayNote: '시행일은 빨라야 내일입니다.',
  urgent: '긴급판',
  urgentNote: '발행하면 바로 시행하며, 오늘 예약한 사람에게 먼저 알립니다',
  urgentWarning:
    '내일까지 기다릴 수 없을 때만 씁니다. 다른 동료의 승인이 있어야 하며, 모든 접수처에 눈에 띄게 표시됩니다.',
  atOnce: '발행하면 바로 시행',
  issueUrgentAsk: number => `긴급판 ${number}을(를) 발행하여 바로 시행하시겠습니까?`,
  issueUrgentNote:
    '발행한 뒤에는 고칠 수 없습니다. 목록이 바뀌는 예약자에게 1분 안에 알리기 시작하며, 오늘 오는 사람이 먼저입니다.',
}

export const noticeTexts: Record<Language, NoticeTexts> = { 'zh-CN': zhCn, en, ko }
