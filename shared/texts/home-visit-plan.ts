import type { VisitClass } from '../schemas/home-visit'
import type { Language } from '../schemas/text'

/** The words of who plans a campaign: what it offers, where, and with which teams. */
export interface VisitPlanTexts {
  edit: string
  create: string
  save: string
  saved: string
  note: string
  basics: string
  id: string
  idHint: string
  name: Record<Language, string>
  from: string
  until: string
  untilHint: string
  target: string
  optional: string
  capacity: string
  perHalfDay: string
  personsPerPlace: string
  urgentHours: string
  otherHours: string
  classes: string
  className: Record<VisitClass, string>
  urgent: string
  dayAfter: string
  moreThan: string
  area: string
  wholeProvince: string
  addCounty: string
  remove: (name: string) => string
  teams: string
  noTeams: string
  addTeam: string
  team: string
  teamId: string
  teamIdHint: string
  county: string
  hoursFrom: string
  hoursUntil: string
  timeHint: string
  officers: string
  officersHint: string
  kits: string
  skill: (language: 'en' | 'ko') => string
  start: string
  startSeat: string
  startPicked: string
  keepTeam: string
  removeTeam: string
  problem: string
}

export const visitPlanTexts: Record<Language, VisitPlanTexts> = {
  'zh-CN': {
    edit: '修改活动',
    create: '新的活动',
    save: '保存',
    saved: '已保存',
    note: '只管以后的申请。已经收到的照样办完，已经约好的时间不变。',
    basics: '名称和日期',
    id: '编号',
    idHint: '大写字母、数字和短横，例如 HV-2027',
    name: { 'zh-CN': '名称（中文）', en: '名称（英文）', ko: '名称（韩文）' },
    from: '第一天',
    until: '最后一天',
    untilHint: '常年办理的不填',
    target: '目标人数',
    optional: '可以不填',
    capacity: '能办多少、多快答复',
    perHalfDay: '每县每半天能去几户',
    personsPerPlace: '集体每多少人占一户',
    urgentHours: '急的，几小时内答复',
    otherHours: '其他，几小时内答复',
    classes: '哪些人',
    className: { over60: '60周岁以上', disabled: '残疾人', seriouslyIll: '重病赴境外就医', unit: '单位集体' },
    urgent: '按急的答复',
    dayAfter: '过了60岁生日的第二天才算',
    moreThan: '单位要超过几人',
    area: '哪些县市区',
    wholeProvince: '全省',
    addCounty: '只在部分县市区，加一个',
    remove: name => `去掉${name}`,
    teams: '上门小组',
    noTeams: '还没有小组',
    addTeam: '加一个小组',
    team: '小组',
    teamId: '小组编号',
    teamIdHint: '例如 NG-3；上门组人员按这个编号归组',
    county: '属于哪个县市区',
    hoursFrom: '几点上班',
    hoursUntil: '几点收车',
    timeHint: '例如 08:30',
    officers: '警号',
    officersHint: '六位数字，几个人用空格隔开',
    kits: '一车带几套材料',
    skill: language => (language === 'en' ? '会英语' : '会韩国语'),
    start: '从哪里出发',
    startSeat: '县城',
    startPicked: '已在地图上选好',
    keepTeam: '好了',
    removeTeam: '去掉这个小组',
    problem: '请检查这里',
  },
  en: {
    edit: 'Change a campaign',
    create: 'New campaign',
    save: 'Save',
    saved: 'Saved',
    note: 'For requests from now on. Those received are still done, and times that were promised stay.',
    basics: 'Name and dates',
    id: 'Code',
    idHint: 'Capitals, digits and dashes, such as HV-2027',
    name: { 'zh-CN': 'Name in Chinese', en: 'Name in English', ko: 'Name in Korean' },
    from: 'First day',
    until: 'Last day',
    untilHint: 'Empty: no end',
    target: 'Target, in people',
    optional: 'May stay empty',
    capacity: 'How many, and how soon',
    perHalfDay: 'Homes a county and half-day',
    personsPerPlace: 'People of a group that take one place',
    urgentHours: 'Urgent: answered within hours',
    otherHours: 'Others: answered within hours',
    classes: 'For whom',
    className: { over60: '60 and over', disabled: 'Disabled', seriouslyIll: 'Seriously ill', unit: 'Units' },
    urgent: 'Answered as urgent',
    dayAfter: 'From the day after the 60th birthday',
    moreThan: 'A unit needs more people than',
    area: 'Where',
    wholeProvince: 'The whole province',
    addCounty: 'Only some counties: add one',
    remove: name => `Remove ${name}`,
    teams: 'Mobile teams',
    noTeams: 'No team yet',
    addTeam: 'Add a team',
    team: 'Team',
    teamId: 'Code of the team',
    teamIdHint: 'Such as NG-3; officers are assigned by it',
    county: 'County',
    hoursFrom: 'Begins at',
    hoursUntil: 'Back by',
    timeHint: 'Such as 08:30',
    officers: 'Officers’ numbers',
    officersHint: 'Six digits each, with blanks between',
    kits: 'Sets of materials in the car',
    skill: language => (language === 'en' ? 'Speaks English' : 'Speaks Korean'),
    start: 'Starts from',
    startSeat: 'the county’s seat',
    startPicked: 'picked on the map',
    keepTeam: 'Done',
    removeTeam: 'Remove this team',
    problem: 'Please check this',
  },
  ko: {
    edit: '활동 바꾸기',
    create: '새 활동',
    save: '저장',
    saved: '저장됨',
    note: '앞으로의 신청에만 적용됩니다. 받은 신청은 그대로 처리하고 약속한 시간은 바뀌지 않습니다.',
    basics: '이름과 날짜',
    id: '번호',
    idHint: '대문자, 숫자, 줄표. 예: HV-2027',
    name: { 'zh-CN': '이름(중국어)', en: '이름(영어)', ko: '이름(한국어)' },
    from: '첫날',
    until: '마지막 날',
    untilHint: '상설이면 비워 둡니다',
    target: '목표 인원',
    optional: '비워도 됩니다',
    capacity: '처리량과 답변 기한',
    perHalfDay: '현마다 반나절 방문 수',
    personsPerPlace: '단체 몇 명이 한 자리',
    urgentHours: '급한 신청, 몇 시간 안에',
    otherHours: '그 밖의 신청, 몇 시간 안에',
    classes: '대상',
    className: { over60: '60세 이상', disabled: '장애인', seriouslyIll: '중병 해외 치료', unit: '기관 단체' },
    urgent: '급한 신청으로 답변',
    dayAfter: '60세 생일 다음 날부터',
    moreThan: '기관 인원은 이보다 많아야',
    area: '지역',
    wholeProvince: '성 전체',
    addCounty: '일부 현만: 추가',
    remove: name => `${name} 빼기`,
    teams: '방문팀',
    noTeams: '아직 팀이 없습니다',
    addTeam: '팀 추가',
    team: '팀',
    teamId: '팀 번호',
    teamIdHint: '예: NG-3. 직원은 이 번호로 배정됩니다',
    county: '소속 현',
    hoursFrom: '시작 시각',
    hoursUntil: '복귀 시각',
    timeHint: '예: 08:30',
    officers: '경찰 번호',
    officersHint: '여섯 자리, 빈칸으로 구분',
    kits: '차에 싣는 서류 세트',
    skill: language => (language === 'en' ? '영어 가능' : '한국어 가능'),
    start: '출발지',
    startSeat: '현 소재지',
    startPicked: '지도에서 고름',
    keepTeam: '완료',
    removeTeam: '이 팀 빼기',
    problem: '확인해 주십시오',
  },
}
