import type { PlanProblem } from '../domain/guidance/plan'
import type { HallSize } from '../schemas/guidance'
import type { Language } from '../schemas/text'

/** Wording of those who guide in a hall, draw its plan and print its signs. */
export interface HallDeskTexts {
  title: string
  ask: string
  askNone: string
  send: string
  sendNote: string
  show: string
  other: string
  elsewhere: string
  plan: string
  planNote: string
  pointFacts: string
  pointFactsNote: string
  signs: string
  signsNote: string
  /** The plan. */
  none: string
  noneNote: string
  planned: (day: string, by: string) => string
  confirmed: (day: string, by: string) => string
  readOnly: string
  size: string
  sizes: Record<HallSize, string>
  fromModel: string
  fromModelAsk: string
  fromModelNote: string
  floors: string
  addFloor: string
  removeFloor: string
  draw: string
  drawNote: string
  erase: string
  cell: (row: number, column: number, name: string) => string
  free: string
  missing: (names: string) => string
  counters: string
  countersNote: string
  add: string
  counter: (number: number) => string
  takesAll: string
  takes: (count: number) => string
  number: string
  low: string
  services: string
  keepCounter: string
  removeCounter: string
  facts: string
  entrancePlaceholder: string
  parkingPlaceholder: string
  note: string
  notePlaceholder: string
  yes: string
  no: string
  unsaid: string
  save: string
  saved: string
  confirm: string
  confirmAsk: string
  confirmNote: string
  confirmDone: string
  back: string
  problem: Record<PlanProblem, string>
  changed: string
  takeTheirs: string
  keepMine: string
  /** Signs. */
  paper: string
  papers: Record<'signA4' | 'signA3', string>
  languages: string
  kinds: string
  kind: Record<'directory' | 'zone' | 'counter' | 'facility', string>
  arrows: string
  arrowsNote: string
  print: (count: number) => string
  fromModelSigns: string
  checkNote: string
}

const zhCn: HallDeskTexts = {
  title: '大厅引导',
  ask: '先问',
  askNone: '不用先问',
  send: '再请他到',
  sendNote: '按顺序说给对方听，一次说一步。',
  show: '给对方看整页',
  other: '换一件事',
  elsewhere: '找能办的大厅',
  plan: '大厅平面图',
  planNote: '画功能区、窗口和设施',
  pointFacts: '大厅信息核对',
  pointFactsNote: '门口位置、地址、电话、时间、窗口',
  signs: '打印标识',
  signsNote: '每个功能区和窗口一张，A4 或 A3',
  none: '还没有画',
  noneNote: '从标准样图开始，改成大厅实际的样子。',
  planned: (day, by) => `${day} ${by} 画的，还没有确认，群众看不到`,
  confirmed: (day, by) => `${day} ${by} 确认，群众看的是这一张`,
  readOnly: '只有县（市、区）以上管理人员可以改。',
  size: '大厅大小',
  sizes: { small: '小型', medium: '中型', large: '大型' },
  fromModel: '从标准样图开始',
  fromModelAsk: '换成标准样图？',
  fromModelNote: '现在画的会被换掉，存过的不变。',
  floors: '楼层',
  addFloor: '加一层',
  removeFloor: '去掉这一层',
  draw: '画什么',
  drawNote: '先选一样，再点格子；一格一样。',
  erase: '擦掉',
  cell: (row, column, name) => `第 ${row} 行第 ${column} 格，${name}`,
  free: '空地',
  missing: names => `标准要求而图上没有的：${names}`,
  counters: '窗口',
  countersNote: '点窗口号，改它办什么、是不是低位。',
  add: '加一个',
  counter: number => `${number} 号窗口`,
  takesAll: '这个区的都办',
  takes: count => `只办 ${count} 个事项`,
  number: '窗口号',
  low: '低位窗口，轮椅能到',
  services: '只办这些（不选就是都办）',
  keepCounter: '保存',
  removeCounter: '去掉这个窗口',
  facts: '设施和办理方式',
  entrancePlaceholder: '例如：从南门进，上台阶右手边',
  parkingPlaceholder: '例如：楼前有 20 个车位',
  note: '说明',
  notePlaceholder: '例如：周六上午',
  yes: '有',
  no: '没有',
  unsaid: '不清楚',
  save: '先存着',
  saved: '已存，还没有确认',
  confirm: '确认并公开',
  confirmAsk: '在大厅里对照看过了吗？',
  confirmNote: '确认后群众马上看到这张图，并写上日期。',
  confirmDone: '已确认，群众看到的是这一张',
  back: '再看看',
  problem: {
    floorTwice: '有两层是同一个楼层号。',
    counterTwice: '有两个窗口是同一个号。',
    counterWithoutZone: '有窗口所在的区图上没有。',
    noEntrance: '图上还没有入口。',
    noCounter: '图上还没有受理窗口。',
  },
  changed: '同事刚刚改过这张图。',
  takeTheirs: '看同事的',
  keepMine: '接着改我的',
  paper: '纸',
  papers: { signA4: 'A4 横', signA3: 'A3 横' },
  languages: '文字',
  kinds: '哪些标识',
  kind: { directory: '楼层总览', zone: '功能区', counter: '窗口', facility: '设施' },
  arrows: '加箭头',
  arrowsNote: '箭头按从入口看进去的方向。',
  print: count => `打印 ${count} 张`,
  fromModelSigns: '大厅还没有确认平面图，下面按标准样图。',
  checkNote: '朝鲜文和俄文是我们自己译的，印之前请懂的人看一遍。',
}

const en: HallDeskTexts = {
  title: 'Guiding in the hall',
  ask: 'Ask first',
  askNone: 'Nothing to ask first',
  send: 'Then send them to',
  sendNote: 'Say it in this order, one step at a time.',
  show: 'Show them the whole page',
  other: 'Another service',
  elsewhere: 'Find a hall that does it',
  plan: 'Floor plan of the hall',
  planNote: 'Draw zones, counters and facilities',
  pointFacts: 'Facts of the hall',
  pointFactsNote: 'Door, address, telephone, hours, counters',
  signs: 'Print signs',
  signsNote: 'One for each zone and counter, A4 or A3',
  none: 'Nothing drawn yet',
  noneNote: 'Begin with the model of the standard and make it as the hall is.',
  planned: (day, by) => `Drawn by ${by} on ${day}, not confirmed; citizens do not see it`,
  confirmed: (day, by) => `Confirmed by ${by} on ${day}; citizens see this one`,
  readOnly: 'Only staff of a county or wider can change it.',
  size: 'Size of the hall',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large' },
  fromModel: 'Begin with the model',
  fromModelAsk: 'Replace it by the model?',
  fromModelNote: 'What is drawn now is replaced; what was saved stays.',
  floors: 'Floors',
  addFloor: 'Add a floor',
  removeFloor: 'Remove this floor',
  draw: 'What to draw',
  drawNote: 'Choose one, then tap cells; a cell holds one thing.',
  erase: 'Rub out',
  cell: (row, column, name) => `Row ${row}, cell ${column}: ${name}`,
  free: 'free',
  missing: names => `Required by the standard and not on the plan: ${names}`,
  counters: 'Counters',
  countersNote: 'Tap a counter to say what it takes and whether it is low.',
  add: 'Add one',
  counter: number => `Counter ${number}`,
  takesAll: 'takes all of its zone',
  takes: count => `takes ${count} services only`,
  number: 'Counter number',
  low: 'Low counter, for wheelchairs',
  services: 'Takes only these (none chosen: all)',
  keepCounter: 'Save',
  removeCounter: 'Remove this counter',
  facts: 'Facilities and ways to apply',
  entrancePlaceholder: 'For example: south door, up the steps, right',
  parkingPlaceholder: 'For example: 20 places in front',
  note: 'Note',
  notePlaceholder: 'For example: Saturday morning',
  yes: 'Yes',
  no: 'No',
  unsaid: 'Not known',
  save: 'Save for now',
  saved: 'Saved, not confirmed',
  confirm: 'Confirm and publish',
  confirmAsk: 'Have you compared it in the hall?',
  confirmNote: 'Citizens see this plan at once, with its date.',
  confirmDone: 'Confirmed; citizens see this one',
  back: 'Look again',
  problem: {
    floorTwice: 'Two floors have the same number.',
    counterTwice: 'Two counters have the same number.',
    counterWithoutZone: 'The zone of a counter is not on the plan.',
    noEntrance: 'There is no entrance on the plan yet.',
    noCounter: 'There is no counter for applications on the plan yet.',
  },
  changed: 'A colleague has just changed this plan.',
  takeTheirs: 'See theirs',
  keepMine: 'Go on with mine',
  paper: 'Paper',
  papers: { signA4: 'A4 wide', signA3: 'A3 wide' },
  languages: 'Languages',
  kinds: 'Which signs',
  kind: { directory: 'Directory', zone: 'Zones', counter: 'Counters', facility: 'Facilities' },
  arrows: 'With arrows',
  arrowsNote: 'Arrows are as seen from the entrance.',
  print: count => `Print ${count}`,
  fromModelSigns: 'The plan of this hall is not confirmed; these are of the model.',
  checkNote: 'Korean and Russian are our own translations: have them read before printing.',
}

const ko: HallDeskTexts = {
  title: '접수처 안내',
  ask: '먼저 묻기',
  askNone: '먼저 물을 것 없음',
  send: '그다음 보낼 곳',
  sendNote: '이 차례대로 한 번에 한 단계씩 말합니다.',
  show: '전체 화면 보여 주기',
  other: '다른 업무',
  elsewhere: '처리하는 접수처 찾기',
  plan: '접수처 평면도',
  planNote: '구역·창구·시설 그리기',
  pointFacts: '접수처 정보 확인',
  pointFactsNote: '출입문 위치, 주소, 전화, 시간, 창구',
  signs: '표지 인쇄',
  signsNote: '구역과 창구마다 한 장, A4나 A3',
  none: '아직 그리지 않음',
  noneNote: '표준 예시에서 시작해 실제 접수처와 같게 고칩니다.',
  planned: (day, by) => `${day} ${by} 그림, 확인 전이라 시민에게 안 보임`,
  confirmed: (day, by) => `${day} ${by} 확인, 시민에게 보이는 것`,
  readOnly: '현급 이상 담당자만 고칠 수 있습니다.',
  size: '접수처 크기',
  sizes: { small: '소형', medium: '중형', large: '대형' },
  fromModel: '표준 예시에서 시작',
  fromModelAsk: '표준 예시로 바꿀까요?',
  fromModelNote: '지금 그린 것은 바뀌고 저장한 것은 그대로입니다.',
  floors: '층',
  addFloor: '층 더하기',
  removeFloor: '이 층 지우기',
  draw: '그릴 것',
  drawNote: '하나를 고르고 칸을 누릅니다. 한 칸에 하나입니다.',
  erase: '지우기',
  cell: (row, column, name) => `${row}행 ${column}칸, ${name}`,
  free: '빈 곳',
  missing: names => `표준에 필요하나 평면도에 없음: ${names}`,
  counters: '창구',
  countersNote: '창구 번호를 누르면 처리 업무와 낮은 창구를 고칩니다.',
  add: '하나 더하기',
  counter: number => `${number}번 창구`,
  takesAll: '구역의 모든 업무',
  takes: count => `업무 ${count}개만`,
  number: '창구 번호',
  low: '휠체어가 닿는 낮은 창구',
  services: '이 업무만(고르지 않으면 모두)',
  keepCounter: '저장',
  removeCounter: '이 창구 지우기',
  facts: '시설과 처리 방법',
  entrancePlaceholder: '예: 남문으로 들어와 오른쪽',
  parkingPlaceholder: '예: 건물 앞 20면',
  note: '설명',
  notePlaceholder: '예: 토요일 오전',
  yes: '있음',
  no: '없음',
  unsaid: '모름',
  save: '저장만 하기',
  saved: '저장함, 확인 전',
  confirm: '확인하고 공개',
  confirmAsk: '접수처에서 비교해 보았습니까?',
  confirmNote: '확인하면 날짜와 함께 시민에게 바로 보입니다.',
  confirmDone: '확인함, 시민에게 보입니다',
  back: '다시 보기',
  problem: {
    floorTwice: '같은 번호의 층이 둘입니다.',
    counterTwice: '같은 번호의 창구가 둘입니다.',
    counterWithoutZone: '창구가 있는 구역이 평면도에 없습니다.',
    noEntrance: '평면도에 입구가 없습니다.',
    noCounter: '평면도에 접수 창구가 없습니다.',
  },
  changed: '동료가 방금 이 평면도를 고쳤습니다.',
  takeTheirs: '동료 것 보기',
  keepMine: '내 것 계속',
  paper: '종이',
  papers: { signA4: 'A4 가로', signA3: 'A3 가로' },
  languages: '문자',
  kinds: '어느 표지',
  kind: { directory: '층 안내', zone: '구역', counter: '창구', facility: '시설' },
  arrows: '화살표 넣기',
  arrowsNote: '화살표는 입구에서 본 방향입니다.',
  print: count => `${count}장 인쇄`,
  fromModelSigns: '접수처 평면도가 확인되지 않아 표준 예시로 만듭니다.',
  checkNote: '한국어와 러시아어는 자체 번역이니 인쇄 전에 확인받으십시오.',
}

export const hallDeskTexts: Record<Language, HallDeskTexts> = { 'zh-CN': zhCn, en, ko }
