import type { AssessmentItem, AssessmentMethod } from '../schemas/guidance'
import type { FindingAct, FindingState, InspectionLevel, Verdict } from '../schemas/inspection'
import type { Language } from '../schemas/text'

/** What of a finding is due on a day. */
type Waiting = Extract<FindingState, 'open' | 'answered' | 'appealed'>

/** Wording of inspections: on site, their results, and what becomes of findings. */
export interface InspectionTexts {
  title: string
  halls: string
  begin: Record<'hall' | 'above', string>
  beginNote: string
  inspections: string
  none: string
  onPhone: string
  level: Record<InspectionLevel | 'citizen', string>
  unannounced: string
  open: string
  /** A score. */
  points: (points: number) => string
  between: (lowest: number, highest: number) => string
  unknownPoints: (points: number) => string
  grade: (grade: string) => string
  noScore: string
  overTime: string
  overTimeNote: string
  /** On site. */
  checkTitle: string
  progress: (done: number, all: number) => string
  verdict: Record<Verdict, string>
  severity: Record<AssessmentItem['severity'], string>
  method: Record<AssessmentMethod, string>
  seen: string
  seenExample: string
  toSend: (count: number) => string
  sent: string
  send: string
  conflict: (item: string, by: string) => string
  mine: string
  theirs: string
  lateTitle: string
  close: string
  closeNote: (notMet: number, unknown: number) => string
  closeSendFirst: string
  closed: string
  goOn: string
  responsible: string
  responsibleExample: string
  /** What is due then: of what waits for the hall, for who looks again, and for who decides. */
  dueOn: Record<Waiting, string>
  dueOnDay: Record<Waiting, (day: string) => string>
  /** Findings. */
  findings: string
  noFindings: string
  more: (count: number) => string
  state: Record<FindingState, string>
  act: Record<FindingAct, string>
  did: Record<FindingAct, string>
  actNote: string
  actExample: string
  overdue: string
  waitsFor: (level: string) => string
  escalated: (level: string) => string
  next: (day: string, level: string) => string
  history: string
  foundBy: string
  ratingFinding: string
  /** Draws. */
  draws: string
  drawsNote: string
  draw: string
  drawCount: string
  drawRule: string
  drawn: (day: string, count: number) => string
  seed: (seed: string) => string
  visited: string
  toVisit: string
}

const zhCn: InspectionTexts = {
  title: '检查与问题',
  halls: '各大厅',
  begin: { hall: '开始自查', above: '开始检查' },
  beginNote: '没有网络也能做，有网络时自动上传。',
  inspections: '检查记录',
  none: '还没有检查过',
  onPhone: '在这部手机上，还没有传完',
  level: {
    hall: '自查',
    county: '县级检查',
    city: '市级检查',
    province: '省级检查',
    citizen: '群众评价',
  },
  unannounced: '暗访',
  open: '进行中',
  points: points => `${points} 分`,
  between: (lowest, highest) => `${lowest}～${highest} 分`,
  unknownPoints: points => `${points} 分的内容还没有看`,
  grade: grade => `${grade} 等`,
  noScore: '还没有分数',
  overTime: '历次得分',
  overTimeNote: '浅色是还没有看的部分。',
  checkTitle: '现场检查',
  progress: (done, all) => `看了 ${done} 项，共 ${all} 项`,
  verdict: { met: '做到', notMet: '没做到', notApplicable: '不适用' },
  severity: { blocker: '必须做到', major: '重要', minor: '一般' },
  method: {
    photo: '拍照',
    spot: '现场看',
    plan: '看平面图',
    deviceLog: '设备记录',
    count: '清点',
    queueData: '排队数据',
    walkThrough: '走一遍',
    compare: '对照',
    callTest: '拨打电话',
    mysteryVisit: '暗访',
    sample: '抽查案卷',
    version: '核对版本号',
    data: '统计数据',
    test: '测试',
    caseData: '办件数据',
    videoSpot: '抽看视频',
    records: '台账',
  },
  seen: '看到了什么',
  seenExample: '例如：收费标准没有贴出来',
  toSend: count => `${count} 条已存在手机上，等有网络时上传`,
  sent: '都已上传',
  send: '现在上传',
  conflict: (item, by) => `${item}：${by} 刚刚说的不一样`,
  mine: '用我的',
  theirs: '用同事的',
  lateTitle: '检查已经结束，这些没有算进去',
  close: '结束检查',
  closeNote: (notMet, unknown) =>
    `没做到 ${notMet} 项，会成为问题交给大厅整改；没看 ${unknown} 项，不算做到。结束后不能再改。`,
  closeSendFirst: '还有没上传的，请等有网络时再结束。',
  closed: '检查已结束',
  goOn: '接着看',
  responsible: '整改责任人',
  responsibleExample: '姓名',
  dueOn: { open: '整改期限', answered: '复查期限', appealed: '答复期限' },
  dueOnDay: {
    open: day => `${day}前整改`,
    answered: day => `${day}前复查`,
    appealed: day => `${day}前答复申诉`,
  },
  findings: '问题',
  noFindings: '没有要处理的问题',
  more: count => `只列出最急的，共 ${count} 个。`,
  state: { open: '待整改', answered: '待复查', appealed: '申诉中', closed: '已解决', withdrawn: '已撤销' },
  act: {
    answer: '回复整改情况',
    appeal: '提出申诉',
    close: '复查通过',
    reopen: '复查没通过',
    uphold: '申诉成立，撤销问题',
    dismiss: '申诉不成立',
  },
  did: {
    answer: '大厅已回复',
    appeal: '大厅申诉',
    close: '复查通过',
    reopen: '复查没通过',
    uphold: '申诉成立',
    dismiss: '申诉不成立',
  },
  actNote: '说明',
  actExample: '写清楚做了什么、看到了什么',
  overdue: '超期',
  waitsFor: level => `等${level}处理`,
  escalated: level => `已超期，报到${level}`,
  next: (day, level) => `${day}还没处理就报到${level}`,
  history: '经过',
  foundBy: '检查人',
  ratingFinding: '群众不满意',
  draws: '暗访抽取',
  drawsNote: '按时间和问题随机抽大厅',
  draw: '抽取大厅',
  drawCount: '抽几个大厅',
  drawRule: '每月抽一次；很久没去、问题多的更容易抽到，每个大厅一年至少一次。抽完先记下来，再显示。',
  drawn: (day, count) => `${day}抽了 ${count} 个`,
  seed: seed => `随机种子 ${seed}`,
  visited: '已去',
  toVisit: '还没去',
}

const en: InspectionTexts = {
  title: 'Inspections and findings',
  halls: 'Halls',
  begin: { hall: 'Begin a self-check', above: 'Begin an inspection' },
  beginNote: 'Works without a network; it is sent once there is one.',
  inspections: 'Inspections',
  none: 'Not inspected yet',
  onPhone: 'On this phone, not all sent',
  level: {
    hall: 'Self-check',
    county: 'County inspection',
    city: 'City inspection',
    province: 'Province inspection',
    citizen: 'Citizen’s rating',
  },
  unannounced: 'Unannounced',
  open: 'Under way',
  points: points => `${points} points`,
  between: (lowest, highest) => `${lowest} to ${highest} points`,
  unknownPoints: points => `${points} points not looked at yet`,
  grade: grade => `Grade ${grade}`,
  noScore: 'No score yet',
  overTime: 'Scores over time',
  overTimeNote: 'Lighter: not looked at.',
  checkTitle: 'On site',
  progress: (done, all) => `${done} of ${all} looked at`,
  verdict: { met: 'Met', notMet: 'Not met', notApplicable: 'Does not apply' },
  severity: { blocker: 'Must be met', major: 'Serious', minor: 'Minor' },
  method: {
    photo: 'photo',
    spot: 'on the spot',
    plan: 'the plan',
    deviceLog: 'log of the machine',
    count: 'count',
    queueData: 'queue data',
    walkThrough: 'walk through',
    compare: 'compare',
    callTest: 'a call',
    mysteryVisit: 'unannounced visit',
    sample: 'sample of cases',
    version: 'edition number',
    data: 'figures',
    test: 'test',
    caseData: 'data of cases',
    videoSpot: 'video',
    records: 'records',
  },
  seen: 'What was seen',
  seenExample: 'For example: the fees are not displayed',
  toSend: count => `${count} kept on this phone until there is a network`,
  sent: 'All sent',
  send: 'Send now',
  conflict: (item, by) => `${item}: ${by} has just said otherwise`,
  mine: 'Take mine',
  theirs: 'Take theirs',
  lateTitle: 'The inspection is over; these were not counted',
  close: 'Finish',
  closeNote: (notMet, unknown) =>
    `Not met: ${notMet}; these become findings for the hall. Not looked at: ${unknown}; these do not count as met. It cannot be changed afterwards.`,
  closeSendFirst: 'Not all is sent. Finish once there is a network.',
  closed: 'Finished',
  goOn: 'Go on',
  responsible: 'Who mends it',
  responsibleExample: 'Name',
  dueOn: { open: 'To mend by', answered: 'To look by', appealed: 'To decide by' },
  dueOnDay: {
    open: day => `To be mended by ${day}`,
    answered: day => `To be looked at by ${day}`,
    appealed: day => `To be decided by ${day}`,
  },
  findings: 'Findings',
  noFindings: 'Nothing to be mended',
  more: count => `The most pressing of ${count}.`,
  state: {
    open: 'To be mended',
    answered: 'To be looked at again',
    appealed: 'Under appeal',
    closed: 'Mended',
    withdrawn: 'Withdrawn',
  },
  act: {
    answer: 'Say what was done',
    appeal: 'Appeal',
    close: 'Mended',
    reopen: 'Not mended',
    uphold: 'Uphold the appeal and withdraw',
    dismiss: 'Dismiss the appeal',
  },
  did: {
    answer: 'Answered by the hall',
    appeal: 'Appealed by the hall',
    close: 'Found to be mended',
    reopen: 'Found not to be mended',
    uphold: 'Appeal upheld',
    dismiss: 'Appeal dismissed',
  },
  actNote: 'In words',
  actExample: 'What was done',
  overdue: 'Overdue',
  waitsFor: level => `Waits for: ${level}`,
  escalated: level => `Overdue; reported to: ${level}`,
  next: (day, level) => `Reported on ${day} to: ${level}`,
  history: 'What has happened',
  foundBy: 'Found by',
  ratingFinding: 'A citizen was dissatisfied',
  draws: 'Unannounced visits',
  drawsNote: 'Halls drawn at random, by time and findings',
  draw: 'Draw halls',
  drawCount: 'How many halls',
  drawRule:
    'Once a month. Halls not seen for long or with many findings are likelier; each is seen once a year at least. The draw is recorded before it is shown.',
  drawn: (day, count) => `${count} drawn on ${day}`,
  seed: seed => `Seed ${seed}`,
  visited: 'Visited',
  toVisit: 'To be visited',
}

const ko: InspectionTexts = {
  title: '점검과 문제',
  halls: '접수처',
  begin: { hall: '자체 점검 시작', above: '점검 시작' },
  beginNote: '네트워크가 없어도 되며, 연결되면 보냅니다.',
  inspections: '점검 기록',
  none: '아직 점검하지 않음',
  onPhone: '이 휴대전화에 있으며 아직 다 보내지 않음',
  level: { hall: '자체 점검', county: '현 점검', city: '시 점검', province: '성 점검', citizen: '시민 평가' },
  unannounced: '암행',
  open: '진행 중',
  points: points => `${points}점`,
  between: (lowest, highest) => `${lowest}~${highest}점`,
  unknownPoints: points => `${points}점은 아직 보지 않음`,
  grade: grade => `${grade}등급`,
  noScore: '아직 점수 없음',
  overTime: '점수 변화',
  overTimeNote: '옅은 색은 아직 보지 않은 부분입니다.',
  checkTitle: '현장 점검',
  progress: (done, all) => `${all}개 항목 중 ${done}개 확인`,
  verdict: { met: '지킴', notMet: '못 지킴', notApplicable: '해당 없음' },
  severity: { blocker: '반드시', major: '중요', minor: '일반' },
  method: {
    photo: '사진',
    spot: '현장 확인',
    plan: '평면도',
    deviceLog: '기기 기록',
    count: '수 세기',
    queueData: '대기열 데이터',
    walkThrough: '직접 따라가기',
    compare: '대조',
    callTest: '전화 걸기',
    mysteryVisit: '암행 방문',
    sample: '사례 추출',
    version: '판 번호 대조',
    data: '통계',
    test: '시험',
    caseData: '처리 데이터',
    videoSpot: '영상 확인',
    records: '기록부',
  },
  seen: '본 것',
  seenExample: '예: 수수료 기준이 붙어 있지 않음',
  toSend: count => `${count}건을 휴대전화에 저장함, 연결되면 보냄`,
  sent: '모두 보냄',
  send: '지금 보내기',
  conflict: (item, by) => `${item}: ${by} 님이 방금 다르게 말함`,
  mine: '내 것으로',
  theirs: '동료 것으로',
  lateTitle: '점검이 끝나 다음은 반영되지 않음',
  close: '점검 끝내기',
  closeNote: (notMet, unknown) =>
    `못 지킨 ${notMet}개는 접수처가 고칠 문제가 되고, 보지 않은 ${unknown}개는 지킨 것으로 치지 않습니다. 끝내면 고칠 수 없습니다.`,
  closeSendFirst: '아직 보내지 않은 것이 있으니 연결된 뒤 끝내십시오.',
  closed: '점검이 끝났습니다',
  goOn: '계속 보기',
  responsible: '개선 책임자',
  responsibleExample: '이름',
  dueOn: { open: '개선 기한', answered: '재확인 기한', appealed: '답변 기한' },
  dueOnDay: {
    open: day => `${day}까지 개선`,
    answered: day => `${day}까지 재확인`,
    appealed: day => `${day}까지 이의 답변`,
  },
  findings: '문제',
  noFindings: '처리할 문제 없음',
  more: count => `모두 ${count}개 중 가장 급한 것입니다.`,
  state: {
    open: '개선 대기',
    answered: '재확인 대기',
    appealed: '이의 심사 중',
    closed: '해결',
    withdrawn: '취소',
  },
  act: {
    answer: '개선 내용 답하기',
    appeal: '이의 신청',
    close: '재확인 통과',
    reopen: '재확인 불통과',
    uphold: '이의 인정, 문제 취소',
    dismiss: '이의 기각',
  },
  did: {
    answer: '접수처가 답함',
    appeal: '접수처가 이의 신청',
    close: '재확인 통과',
    reopen: '재확인 불통과',
    uphold: '이의 인정',
    dismiss: '이의 기각',
  },
  actNote: '설명',
  actExample: '한 일과 본 것을 적습니다',
  overdue: '기한 지남',
  waitsFor: level => `처리할 곳: ${level}`,
  escalated: level => `기한이 지나 보고됨: ${level}`,
  next: (day, level) => `${day}까지 처리되지 않으면 보고: ${level}`,
  history: '경과',
  foundBy: '점검자',
  ratingFinding: '시민이 불만족',
  draws: '암행 점검 추첨',
  drawsNote: '시간과 문제에 따라 접수처를 무작위로 추첨',
  draw: '접수처 추첨',
  drawCount: '접수처 수',
  drawRule:
    '한 달에 한 번. 오래 가지 않았거나 문제가 많을수록 뽑히기 쉽고, 모든 접수처는 해마다 한 번 이상 점검합니다. 추첨은 먼저 기록한 뒤 보여 줍니다.',
  drawn: (day, count) => `${day} ${count}곳 추첨`,
  seed: seed => `난수 시드 ${seed}`,
  visited: '방문함',
  toVisit: '방문 전',
}

export const inspectionTexts: Record<Language, InspectionTexts> = { 'zh-CN': zhCn, en, ko }

/** Offices by their level, as findings wait for them. */
export const officeNames: Record<Language, Record<InspectionLevel, string>> = {
  'zh-CN': { hall: '大厅', county: '县级', city: '市级', province: '省级' },
  en: { hall: 'the hall', county: 'the county', city: 'the city', province: 'the province' },
  ko: { hall: '접수처', county: '현', city: '시', province: '성' },
}
