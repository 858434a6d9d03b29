import type { EntryKind, NoticePhase } from '../schemas/notice'
import type { TieBasis } from '../schemas/place'
import type { Audience } from '../schemas/service'
import type { Language } from '../schemas/text'
import { type NoticeLinkTexts, noticeLinkTexts } from './notice-link'

/** What editions are called on the pages of citizens and of staff. */
export interface EditionWords extends Pick<NoticeLinkTexts, 'title' | 'from'> {
  edition: (number: string) => string
  phase: Record<NoticePhase, string>
  entryChange: Record<'added' | 'dropped' | 'changed', string>
  kind: Record<EntryKind, string>
  by: Record<'anywhere' | TieBasis, string>
  reach: Record<'own' | 'county' | 'prefecture', string>
  everybody: string
  and: string
  or: string
  bracketed: (label: string) => string
}

const led = (language: Language): Pick<NoticeLinkTexts, 'title' | 'from'> => {
  const { title, from } = noticeLinkTexts[language]
  return { title, from }
}

export const editionWords: Record<Language, EditionWords> = {
  'zh-CN': {
    ...led('zh-CN'),
    edition: number => `告知单 ${number}`,
    phase: {
      draft: '草稿',
      submitted: '待审核',
      coming: '待生效',
      inForce: '执行中',
      replaced: '已替换',
      discarded: '已作废',
    },
    entryChange: { added: '新增', dropped: '删除', changed: '修改' },
    kind: {
      service: '事项',
      rule: '规则',
      material: '材料',
      fee: '收费',
      question: '问题',
      applicantClass: '人群',
      referral: '转办',
      guide: '办事指南',
      together: '一起办',
      takes: '大厅受理',
      wording: '用语',
      setting: '设定',
      zone: '功能区',
      norm: '规范依据',
      assessmentItem: '考评项目',
      inspectionRule: '检查规则',
    },
    by: {
      anywhere: '哪里都行',
      registered: '户籍地',
      staying: '住宿地、居留地',
      stationed: '单位驻地',
      issued: '原签发大厅',
    },
    reach: { own: '本县或所属市州的大厅', county: '只限本县大厅', prefecture: '所属市州的任何大厅' },
    everybody: '所有人',
    and: '，',
    or: '或者',
    bracketed: label => `（${label}）`,
  },
  en: {
    ...led('en'),
    edition: number => `Notice edition ${number}`,
    phase: {
      draft: 'Draft',
      submitted: 'To be approved',
      coming: 'Coming',
      inForce: 'In force',
      replaced: 'Replaced',
      discarded: 'Discarded',
    },
    entryChange: { added: 'Added', dropped: 'Removed', changed: 'Changed' },
    kind: {
      service: 'Service',
      rule: 'Rule',
      material: 'Material',
      fee: 'Fee',
      question: 'Question',
      applicantClass: 'Applicants',
      referral: 'Referral',
      guide: 'Official guide',
      together: 'Done together',
      takes: 'Hall',
      wording: 'Wording',
      setting: 'Setting',
      zone: 'Zone of halls',
      norm: 'Norm',
      assessmentItem: 'Inspection item',
      inspectionRule: 'Rule of inspections',
    },
    by: {
      anywhere: 'anywhere',
      registered: 'where one is registered',
      staying: 'where one stays',
      stationed: 'where the unit is stationed',
      issued: 'the hall that issued',
    },
    reach: {
      own: 'the hall of the county or its prefecture',
      county: 'the hall of the county alone',
      prefecture: 'any hall of the prefecture',
    },
    everybody: 'Everybody',
    and: ' and ',
    or: ' or ',
    bracketed: label => `(${label})`,
  },
  ko: {
    ...led('ko'),
    edition: number => `안내문 판본 ${number}`,
    phase: {
      draft: '초안',
      submitted: '승인 대기',
      coming: '시행 예정',
      inForce: '시행 중',
      replaced: '대체됨',
      discarded: '폐기됨',
    },
    entryChange: { added: '추가', dropped: '삭제', changed: '수정' },
    kind: {
      service: '업무',
      rule: '규칙',
      material: '준비물',
      fee: '수수료',
      question: '질문',
      applicantClass: '신청인 구분',
      referral: '다른 기관 안내',
      guide: '업무 안내',
      together: '함께 처리',
      takes: '접수처 업무',
      wording: '용어',
      setting: '설정',
      zone: '접수처 구역',
      norm: '규범 근거',
      assessmentItem: '점검 항목',
      inspectionRule: '점검 규칙',
    },
    by: {
      anywhere: '어디서나',
      registered: '호적지',
      staying: '머무는 곳',
      stationed: '단위 주둔지',
      issued: '발급한 접수처',
    },
    reach: {
      own: '현 또는 소속 시·주의 접수처',
      county: '현의 접수처만',
      prefecture: '소속 시·주의 모든 접수처',
    },
    everybody: '모두',
    and: '이고 ',
    or: ' 또는 ',
    bracketed: label => `(${label})`,
  },
}

/** Wording of the pages that tell which editions there were and what they changed, and of what is written there. */
export interface EditionTexts extends EditionWords {
  link: string
  linkNote: string
  intro: string
  none: string
  first: string
  since: (day: string) => string
  nothing: string
  others: string
  every: string
  field: Record<EditionField, string>
  audience: Record<Audience, string>
  placeOnly: (names: string) => string
  placeFrom: (day: string) => string
  placeUntil: (day: string) => string
}

export type EditionField =
  | 'name'
  | 'nameRu'
  | 'audiences'
  | 'to'
  | 'laws'
  | 'together'
  | 'only'
  | 'except'
  | 'wording'
  | 'years'
  | 'ask'
  | 'hint'
  | 'options'
  | 'purpose'
  | 'needs'
  | 'size'
  | 'asked'
  | 'points'
  | 'severity'
  | 'number'
  | 'places'

const zhCn: EditionTexts = {
  ...editionWords['zh-CN'],
  link: '告知单版本：哪天起，改了什么',
  linkNote: '材料、收费和说明改过的每一版',
  intro: '全省各大厅按同一版办理。每一版从写明的那天起执行。',
  none: '还没有发布过',
  first: '这是第一版，没有更早的可以比较。',
  since: day => `${day}起`,
  nothing: '清单和说明没有不同。',
  others: '其他说法有变',
  every: '所有申请人',
  field: {
    name: '名称',
    nameRu: '俄文名称',
    audiences: '适用对象',
    to: '怎么办',
    laws: '依据',
    together: '常一起办的',
    only: '只受理',
    except: '不受理',
    wording: '说法',
    years: '年龄',
    ask: '问题',
    hint: '问题说明',
    options: '可选的回答',
    purpose: '做什么',
    needs: '要有什么',
    size: '哪种大小的大厅起',
    asked: '要求',
    points: '分值',
    severity: '轻重',
    number: '数值',
    places: '可以去哪些大厅',
  },
  audience: {
    mainland: '内地居民',
    borderResident: '边境地区居民',
    taiwanResident: '台湾居民',
    hmResident: '港澳居民',
    hmtResident: '港澳台居民',
    foreigner: '外国人',
    all: '所有人',
  },
  placeOnly: names => `只限${names}`,
  placeFrom: day => `${day}起`,
  placeUntil: day => `到${day}为止`,
}

const en: EditionTexts = {
  ...editionWords.en,
  link: 'Notice editions: from when, and what changed',
  linkNote: 'Every change of materials, fees and explanations',
  intro: 'All halls of the province go by the same edition, from the day it names.',
  none: 'None has been issued yet',
  first: 'This is the first edition: there is none to compare it with.',
  since: day => `From ${day}`,
  nothing: 'Lists and explanations are the same.',
  others: 'What else is said otherwise',
  every: 'All applicants',
  field: {
    name: 'Name',
    audiences: 'Who it is for',
    to: 'What to do',
    laws: 'Law',
    together: 'Often done together',
    only: 'Accepts only',
    except: 'Does not accept',
    wording: 'Words',
    years: 'Age',
    ask: 'Question',
    hint: 'Explanation',
    options: 'Answer',
    nameRu: 'Name in Russian',
    purpose: 'What is done there',
    needs: 'What has to be there',
    size: 'From which size of hall',
    asked: 'What is asked',
    points: 'Points',
    severity: 'How serious',
    number: 'Number',
    places: 'At which halls',
  },
  audience: {
    mainland: 'Mainland residents',
    borderResident: 'Residents of border areas',
    taiwanResident: 'Taiwan residents',
    hmResident: 'Hong Kong and Macao residents',
    hmtResident: 'Hong Kong, Macao and Taiwan residents',
    foreigner: 'Foreign nationals',
    all: 'Everybody',
  },
  placeOnly: names => `only ${names}`,
  placeFrom: day => `from ${day}`,
  placeUntil: day => `before ${day}`,
}

const ko: EditionTexts = {
  ...editionWords.ko,
  link: '안내문 판본: 언제부터, 무엇이 바뀌었는지',
  linkNote: '준비물, 수수료, 설명이 바뀐 모든 판',
  intro: '성 전체 접수처가 같은 판본을 따르며, 판본마다 적힌 날부터 시행합니다.',
  none: '아직 발행된 판본이 없습니다',
  first: '첫 판본이어서 비교할 이전 판본이 없습니다.',
  since: day => `${day}부터`,
  nothing: '목록과 설명에 다른 점이 없습니다.',
  others: '그 밖에 바뀐 설명',
  every: '모든 신청인',
  field: {
    name: '이름',
    audiences: '대상',
    to: '방법',
    laws: '근거',
    together: '함께 처리하는 업무',
    only: '받는 업무',
    except: '받지 않는 업무',
    wording: '표현',
    years: '나이',
    ask: '질문',
    hint: '질문 설명',
    options: '선택 답변',
    nameRu: '러시아어 이름',
    purpose: '하는 일',
    needs: '갖출 것',
    size: '접수처 크기',
    asked: '요구',
    points: '점수',
    severity: '경중',
    number: '숫자',
    places: '갈 수 있는 접수처',
  },
  audience: {
    mainland: '내지 주민',
    borderResident: '국경(변경) 지역 주민',
    taiwanResident: '대만 주민',
    hmResident: '홍콩·마카오 주민',
    hmtResident: '홍콩·마카오·대만 주민',
    foreigner: '외국인',
    all: '모든 사람',
  },
  placeOnly: names => `${names}만`,
  placeFrom: day => `${day}부터`,
  placeUntil: day => `${day} 전까지`,
}

export const editionTexts: Record<Language, EditionTexts> = { 'zh-CN': zhCn, en, ko }
