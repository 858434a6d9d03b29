import type { EntryKind } from '../schemas/notice'
import type { Group } from '../schemas/service'
import type { Language } from '../schemas/text'

/** Wording of the forms on which entries of an edition are written. */
export interface EntryFormTexts {
  group: Record<Group, string>
  possible: Record<'yes' | 'partly' | 'no' | 'suspended', string>
  referralKind: Record<'elsewhere' | 'answer', string>
  sampleKind: Record<'none' | 'letter' | 'document' | 'photo' | 'form', string>
  hallSize: Record<'small' | 'medium' | 'large', string>
  severity: Record<'blocker' | 'major' | 'minor', string>
  questionKind: Record<'yesNo' | 'choice', string>
  takes: Record<'only' | 'except', string>
  takesAll: string
  add: string
  remove: string
  codeOf: Partial<Record<EntryKind, string>>
  codeExample: Partial<Record<EntryKind, string>>
  ofService: string
  ofHall: string
  /** The rules of where a service may be done. */
  placesNote: string
  addPlace: string
  placeWhom: string
  within: string
  placeAsk: string
  placeFrom: string
  placeUntil: string
  moveDown: string
  lines: string
  newOne: (kind: string) => string
  /** A field in one of the three languages. */
  labelIn: Record<Language, (label: string) => string>
  whole: string
  wholeOf: Record<'fee' | 'material', string>
  /** Fields by their path, or its last name. */
  field: Record<string, string>
  age: string
}

const zhCn: EntryFormTexts = {
  group: {
    passport: '护照',
    pass: '通行证',
    endorsement: '签注',
    resident: '港澳台居民',
    foreigner: '外国人',
    other: '其他',
  },
  possible: { yes: '可以', partly: '部分可以', no: '不可以', suspended: '暂停' },
  referralKind: { elsewhere: '由别的单位办', answer: '一句话答复' },
  sampleKind: { none: '没有样式', letter: '文书范文', document: '证件', photo: '照片', form: '表格' },
  hallSize: { small: '小型', medium: '中型', large: '大型' },
  severity: { blocker: '必须做到', major: '重要', minor: '一般' },
  questionKind: { yesNo: '回答是或否', choice: '从几项里选一项' },
  takes: { only: '只受理下面这些', except: '除下面这些外都受理' },
  takesAll: '没有选，什么都受理',
  add: '添加',
  remove: '去掉',
  codeOf: { service: '事项编号', fee: '收费编号' },
  codeExample: { service: 'PP-NEW', fee: 'F-PP' },
  ofService: '哪个事项的',
  ofHall: '哪个大厅',
  placesNote: '从上往下看，先符合哪一条就按哪一条。一条也没有，到哪个大厅都行。新的一条加在最前面。',
  addPlace: '加一条',
  placeWhom: '对谁',
  within: '只限这些地方的人（不选就不限）',
  placeAsk: '怎么问在哪里',
  placeFrom: '从哪天起',
  placeUntil: '到哪天为止（这天起不再适用）',
  moveDown: '下移',
  lines: '一行写一条',
  newOne: kind => `新增${kind}`,
  labelIn: {
    'zh-CN': label => `${label}（中文）`,
    en: label => `${label}（英文）`,
    ko: label => `${label}（朝鲜文）`,
  },
  whole: '其他内容',
  wholeOf: { fee: '名称、说明', material: '由谁出具、有效期、退回原因' },
  field: {
    places: '在哪里可以办',
    by: '按什么定大厅',
    reach: '哪些大厅',
    instead: '省内没有大厅时怎么办',
    'sample.kind': '样式种类',
    title: '样式名称',
    body: '范文',
    marks: '要看的地方',
    fields: '要填的格',
    label: '名称',
    value: '填法',
    shortName: '短名称（20字内）',
    family: '证件类别',
    group: '排队类别',
    audience: '办给谁',
    audiences: '适用对象',
    'selfService.possible': '能不能自助办',
    'online.possible': '能不能网上办',
    zones: '大厅路线',
    'timeLimits.statute': '法定时限',
    'timeLimits.national': '全国承诺时限',
    'timeLimits.jilin': '吉林承诺时限',
    'timeLimits.urgent': '加急时限',
    'timeLimits.applyBy': '什么时候申请',
    to: '怎么办',
    kind: '类型',
    laws: '法律依据',
    answers: '不问就按这样算',
    only: '只受理',
    except: '不受理',
    years: '年龄',
    text: '说法',
    'name.ru': '名称（俄文）',
    purpose: '做什么',
    needs: '要有什么',
    from: '哪种大小的大厅起',
    points: '分值',
    severity: '轻重',
    number: '数值',
    'prices.0.from': '从哪天起',
    possible: '能不能办',
  },
  age: '周岁',
}

const en: EntryFormTexts = {
  group: {
    passport: 'Passports',
    pass: 'Passes',
    endorsement: 'Endorsements',
    resident: 'Residents of Hong Kong, Macao, Taiwan',
    foreigner: 'Foreign nationals',
    other: 'Others',
  },
  possible: { yes: 'Possible', partly: 'In part', no: 'Not possible', suspended: 'Suspended' },
  referralKind: { elsewhere: 'Another office does it', answer: 'A sentence answers it' },
  sampleKind: { none: 'no sample', letter: 'letter', document: 'document', photo: 'photo', form: 'form' },
  hallSize: { small: 'Small', medium: 'Medium', large: 'Large' },
  severity: { blocker: 'Must be met', major: 'Serious', minor: 'Minor' },
  questionKind: { yesNo: 'Yes or no', choice: 'One of several answers' },
  takes: { only: 'Only these are accepted', except: 'All but these are accepted' },
  takesAll: 'None chosen: everything is accepted',
  add: 'Add',
  remove: 'Remove',
  codeOf: { service: 'Code of the service', fee: 'Code of the fee' },
  codeExample: { service: 'PP-NEW', fee: 'F-PP' },
  ofService: 'Of which service',
  ofHall: 'Which hall',
  placesNote:
    'Read from above: the first that fits decides. With none, any hall will do. A new one comes first.',
  addPlace: 'Add one',
  placeWhom: 'For whom',
  within: 'Only people of these places (none: of any)',
  placeAsk: 'How to ask for the place',
  placeFrom: 'From which day on',
  placeUntil: 'Until (no longer on this day)',
  moveDown: 'Move down',
  lines: 'One on each line',
  newOne: kind => `New: ${kind.toLowerCase()}`,
  labelIn: {
    'zh-CN': label => `${label} (Chinese)`,
    en: label => `${label} (English)`,
    ko: label => `${label} (Korean)`,
  },
  whole: 'Everything else',
  wholeOf: { fee: 'Name and note', material: 'Issuer, validity, common refusals' },
  field: {
    places: 'where it may be done',
    by: 'what decides the hall',
    reach: 'which halls',
    instead: 'what to do where no hall serves',
    'sample.kind': 'kind of sample',
    title: 'name of the sample',
    body: 'wording',
    marks: 'what to look at',
    fields: 'what to fill in',
    label: 'name',
    value: 'how it is filled in',
    shortName: 'Short name (up to 20 characters)',
    family: 'Kind of document',
    group: 'Queue',
    audience: 'For whom',
    audiences: 'Who it is for',
    'selfService.possible': 'At a machine',
    'online.possible': 'Online',
    zones: 'Way through the hall',
    'timeLimits.statute': 'Time limit by law',
    'timeLimits.national': 'Promised nationally',
    'timeLimits.jilin': 'Promised in Jilin',
    'timeLimits.urgent': 'If urgent',
    'timeLimits.applyBy': 'When to apply',
    to: 'What to do',
    kind: 'Kind',
    laws: 'Law',
    answers: 'Taken for granted unless asked',
    only: 'Accepts only',
    except: 'Does not accept',
    years: 'Age',
    text: 'Words',
    'name.ru': 'Name (Russian)',
    purpose: 'What is done there',
    needs: 'What has to be there',
    from: 'From which size of hall',
    points: 'Points',
    severity: 'How serious',
    number: 'Number',
    'prices.0.from': 'From which day on',
    possible: 'Possible',
  },
  age: 'years',
}

const ko: EntryFormTexts = {
  group: {
    passport: '여권',
    pass: '통행증',
    endorsement: '방문 허가(签注)',
    resident: '홍콩·마카오·대만 주민',
    foreigner: '외국인',
    other: '기타',
  },
  possible: { yes: '가능', partly: '일부 가능', no: '불가', suspended: '중단' },
  referralKind: { elsewhere: '다른 기관에서 처리', answer: '한 문장으로 답변' },
  sampleKind: { none: '견본 없음', letter: '문서', document: '증서', photo: '사진', form: '양식' },
  hallSize: { small: '소형', medium: '중형', large: '대형' },
  severity: { blocker: '반드시', major: '중요', minor: '일반' },
  questionKind: { yesNo: '예 또는 아니요', choice: '여러 답 가운데 하나' },
  takes: { only: '아래 업무만 받음', except: '아래를 뺀 모든 업무를 받음' },
  takesAll: '선택 없음: 모두 받음',
  add: '추가',
  remove: '빼기',
  codeOf: { service: '업무 번호', fee: '수수료 번호' },
  codeExample: { service: 'PP-NEW', fee: 'F-PP' },
  ofService: '어느 업무',
  ofHall: '어느 접수처',
  placesNote:
    '위에서부터 보아 먼저 맞는 것을 따릅니다. 하나도 없으면 어느 접수처나 됩니다. 새것은 맨 위에 더해집니다.',
  addPlace: '하나 더하기',
  placeWhom: '누구에게',
  within: '이 지역 사람만(고르지 않으면 모두)',
  placeAsk: '지역을 묻는 말',
  placeFrom: '언제부터',
  placeUntil: '언제까지(이날부터는 적용 안 함)',
  moveDown: '아래로',
  lines: '한 줄에 하나씩',
  newOne: kind => `${kind} 추가`,
  labelIn: {
    'zh-CN': label => `${label}(중국어)`,
    en: label => `${label}(영어)`,
    ko: label => `${label}(조선어)`,
  },
  whole: '그 밖의 내용',
  wholeOf: { fee: '이름과 설명', material: '발급 기관, 유효 기간, 반려 사유' },
  field: {
    places: '할 수 있는 곳',
    by: '접수처를 정하는 것',
    reach: '어느 접수처',
    instead: '성에 접수처가 없을 때',
    'sample.kind': '견본 종류',
    title: '견본 이름',
    body: '본문',
    marks: '볼 곳',
    fields: '적을 칸',
    label: '이름',
    value: '적는 법',
    shortName: '짧은 이름(20자 이내)',
    family: '증서 종류',
    group: '대기 구분',
    audience: '대상',
    audiences: '적용 대상',
    'selfService.possible': '자동 기기 가능 여부',
    'online.possible': '온라인 가능 여부',
    zones: '접수처 동선',
    'timeLimits.statute': '법정 기한',
    'timeLimits.national': '전국 약속 기한',
    'timeLimits.jilin': '길림 약속 기한',
    'timeLimits.urgent': '긴급 기한',
    'timeLimits.applyBy': '신청 시기',
    to: '방법',
    kind: '유형',
    laws: '법적 근거',
    answers: '묻지 않으면 이렇게 봄',
    only: '받는 업무',
    except: '받지 않는 업무',
    years: '나이',
    text: '표현',
    'name.ru': '이름(러시아어)',
    purpose: '하는 일',
    needs: '갖출 것',
    from: '접수처 크기',
    points: '점수',
    severity: '경중',
    number: '숫자',
    'prices.0.from': '언제부터',
    possible: '가능 여부',
  },
  age: '세',
}

export const entryFormTexts: Record<Language, EntryFormTexts> = { 'zh-CN': zhCn, en, ko }
