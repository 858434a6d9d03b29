import type { UnservedReason } from '../domain/route/reason'
import type { OperationProblem, VisitOutcome } from '../schemas/home-visit-route'
import type { Language } from '../schemas/text'

/** Wording of the routes of mobile teams: the plan of a day, and the team's own screen. */
export interface RouteTexts {
  plan: string
  day: string
  planNow: string
  planAgain: string
  publish: (count: number) => string
  published: string
  empty: string
  noTeams: string
  stop: (count: number) => string
  route: (leave: string, back: string) => string
  unserved: string
  reason: Record<UnservedReason, string>
  told: Record<'new' | 'time' | 'team' | 'unserved', string>
  persons: (count: number) => string
  urgent: string
  fixed: string
  disputed: string
  why: string
  whyChosen: (team: string, time: string, minutes: number) => string
  slack: (minutes: number) => string
  other: (team: string, time: string, minutes: number) => string
  cannot: (team: string, reason: string) => string
  up: string
  down: string
  toTeam: (team: string) => string
  fix: string
  free: string
  incident: (team: string) => string
  incidentNote: string
  late: (minutes: number) => string
  out: string
  planRest: string
  swap: string
  swapWith: string
  missed: (count: number) => string
  map: string
  mapNote: string
  team: string
  teamEmpty: string
  toBring: string
  cancelled: string
  unsent: (count: number) => string
  window: (from: string, until: string) => string
  code: string
  sayFirst: (first: string) => string
  officers: (numbers: string) => string
  call: string
  wayThere: string
  setOut: string
  arrive: string
  arriveNote: string
  identity: string
  materials: string
  kits: string
  outcome: Record<VisitOutcome, string>
  deliver: string
  post: string
  conflict: (said: string) => string
  mineWas: (outcome: string) => string
  theirs: string
  mine: string
  seen: string
  look: string
  troubleOn: (day: string) => string
  problem: Record<OperationProblem, string>
  said: Record<'setOut' | 'arrive' | 'deliver' | 'post' | 'object', string>
}

const zhCn: RouteTexts = {
  plan: '上门路线',
  day: '换一天',
  planNow: '排路线',
  planAgain: '重新排',
  publish: count => `发布，通知 ${count} 人`,
  published: '申请人知道的就是这个安排。',
  empty: '这一天没有还要上门的申请。',
  noTeams: '这个县还没有上门小组。省局在活动里设置小组后才能排。',
  stop: count => `${count} 户`,
  route: (leave, back) => `${leave} 出发，${back} 回来`,
  unserved: '排不进的',
  reason: {
    full: '小组时间都排满了',
    'kits-gone': '带的材料套数不够了',
    fixed: '固定的时间或小组做不到',
    reach: '在约定时间里赶不到',
    kits: '人数多，一车带不下',
    skill: '小组里没有会这种语言的',
    'no-window': '没有约定时间',
    'no-team': '没有小组上班',
  },
  told: { new: '将通知时间', time: '将通知改时间', team: '将通知换小组', unserved: '将通知另排' },
  persons: count => `${count} 人`,
  urgent: '急',
  fixed: '已固定',
  disputed: '同组两部手机记的结果不同',
  why: '为什么',
  whyChosen: (team, time, minutes) => `${team} ${time} 到，路上多 ${minutes} 分钟`,
  slack: minutes => `晚 ${minutes} 分钟也不影响别人`,
  other: (team, time, minutes) => `${team}：${time} 能到，多费 ${minutes} 分钟`,
  cannot: (team, reason) => `${team}：${reason}`,
  up: '提前一位',
  down: '推后一位',
  toTeam: team => `改给${team}`,
  fix: '固定在这里',
  free: '不再固定',
  incident: team => `${team}有情况`,
  incidentNote: '余下的会重新排，尽量不动已经约好的时间。',
  late: minutes => `晚 ${minutes} 分钟`,
  out: '今天去不了了',
  planRest: '有人取消，重排余下的',
  swap: '和另一户对换',
  swapWith: '和哪一户对换',
  missed: count => `${count} 户上次没有见到人，要再约`,
  map: '示意图',
  mapNote: '位置精确到约一公里，只供看路线。',
  team: '今天上门',
  teamEmpty: '这一天没有安排给本组的上门。',
  toBring: '证件还没有送',
  cancelled: '申请人已取消，不用去了。',
  unsent: count => `${count} 条记录还没有发出，有网时自动发送`,
  window: (from, until) => `${from}–${until}`,
  code: '申请人回答的数字',
  sayFirst: first => `敲门后先对申请人说：${first}`,
  officers: numbers => `警号 ${numbers}`,
  call: '打电话',
  wayThere: '导航',
  setOut: '出发去这一户',
  arrive: '核对码对上了',
  arriveNote: '他听对了会答后一半',
  identity: '已核对身份证件',
  materials: '材料',
  kits: '套件编号（用空格隔开）',
  outcome: { done: '办好了', notAtHome: '家里没人', moreNeeded: '材料不齐' },
  deliver: '证件已送到',
  post: '证件已寄出',
  conflict: said => `同组的另一部手机先记了：${said}`,
  mineWas: outcome => `这部手机记的是：${outcome}`,
  theirs: '以那一条为准',
  mine: '我记的不同，报告排班人',
  seen: '知道了',
  look: '去看',
  troubleOn: day => `${day}有记录没有被接受`,
  problem: {
    otherTeam: '这一户不归本组',
    notThisStep: '现在不能记这一步',
    code: '核对码不对',
    notArrived: '还没有核对到达',
    identity: '还没有核对身份证件',
  },
  said: { setOut: '已出发', arrive: '已到达', deliver: '已送到', post: '已寄出', object: '有异议' },
}

const en: RouteTexts = {
  plan: 'Visit routes',
  day: 'Another day',
  planNow: 'Plan routes',
  planAgain: 'Plan again',
  publish: count => `Publish and tell ${count}`,
  published: 'Applicants know this plan.',
  empty: 'Nobody is left to be visited on this day.',
  noTeams: 'This county has no team yet. The province adds teams to the campaign.',
  stop: count => (count === 1 ? '1 home' : `${count} homes`),
  route: (leave, back) => `Leaves ${leave}, back ${back}`,
  unserved: 'Without a place',
  reason: {
    full: 'all teams are full',
    'kits-gone': 'no kits are left',
    fixed: 'what was fixed cannot be kept',
    reach: 'out of reach in that time',
    kits: 'more people than a car has kits for',
    skill: 'no team speaks the language',
    'no-window': 'no time was asked for',
    'no-team': 'no team is on duty',
  },
  told: {
    new: 'will be told the time',
    time: 'will be told another time',
    team: 'will be told another team',
    unserved: 'will be told to wait',
  },
  persons: count => (count === 1 ? '1 person' : `${count} people`),
  urgent: 'Urgent',
  fixed: 'Fixed',
  disputed: 'Two phones of the team say different things',
  why: 'Why',
  whyChosen: (team, time, minutes) => `${team} at ${time}, ${minutes} minutes more on the road`,
  slack: minutes => `${minutes} minutes later would hurt nobody`,
  other: (team, time, minutes) => `${team}: at ${time}, ${minutes} minutes worse`,
  cannot: (team, reason) => `${team}: ${reason}`,
  up: 'Earlier',
  down: 'Later',
  toTeam: team => `To ${team}`,
  fix: 'Keep it here',
  free: 'Let it move',
  incident: team => `${team} has a problem`,
  incidentNote: 'The rest of the day is planned anew; times that were promised move as little as possible.',
  late: minutes => `${minutes} minutes late`,
  out: 'Cannot go on today',
  planRest: 'Somebody cancelled: plan the rest',
  swap: 'Change places',
  swapWith: 'Change places with',
  missed: count => `Nobody was at home at ${count}: arrange another try`,
  map: 'Sketch',
  mapNote: 'Places are exact to about a kilometre.',
  team: 'Visits today',
  teamEmpty: 'No visit is planned for this team on this day.',
  toBring: 'Certificates to bring',
  cancelled: 'The applicant has cancelled: do not go there.',
  unsent: count => `${count} notes are not sent yet; they go when there is a network`,
  window: (from, until) => `${from}–${until}`,
  code: 'What the applicant answers',
  sayFirst: first => `At the door, say first: ${first}`,
  officers: numbers => `Officers ${numbers}`,
  call: 'Call',
  wayThere: 'Show the way',
  setOut: 'Set out for this home',
  arrive: 'The code is right',
  arriveNote: 'The other half',
  identity: 'Identity document checked',
  materials: 'Materials',
  kits: 'Serial numbers of kits, with blanks between',
  outcome: { done: 'Done', notAtHome: 'Nobody at home', moreNeeded: 'More is needed' },
  deliver: 'Certificate handed over',
  post: 'Certificate posted',
  conflict: said => `Another phone of your team noted first: ${said}`,
  mineWas: outcome => `This phone noted: ${outcome}`,
  theirs: 'That one holds',
  mine: 'Mine differs: tell the planner',
  seen: 'I have read this',
  look: 'Look',
  troubleOn: day => `Some notes of ${day} were not taken`,
  problem: {
    otherTeam: 'Another team goes there',
    notThisStep: 'This cannot be noted now',
    code: 'The code is wrong',
    notArrived: 'The arrival has not been checked',
    identity: 'The identity document has not been checked',
  },
  said: { setOut: 'set out', arrive: 'arrived', deliver: 'handed over', post: 'posted', object: 'objected' },
}

const ko: RouteTexts = {
  plan: '방문 경로',
  day: '다른 날',
  planNow: '경로 짜기',
  planAgain: '다시 짜기',
  publish: count => `공개하고 ${count}명에게 알리기`,
  published: '신청인이 알고 있는 계획입니다.',
  empty: '이 날 더 방문할 신청이 없습니다.',
  noTeams: '이 현에는 아직 방문팀이 없습니다. 성 기관이 활동에 팀을 더해야 합니다.',
  stop: count => `${count}가구`,
  route: (leave, back) => `${leave} 출발, ${back} 복귀`,
  unserved: '넣지 못한 방문',
  reason: {
    full: '모든 팀의 시간이 찼습니다',
    'kits-gone': '남은 서류 세트가 없습니다',
    fixed: '고정한 대로 할 수 없습니다',
    reach: '그 시간에 갈 수 없습니다',
    kits: '차 한 대에 실을 수 없는 인원입니다',
    skill: '그 언어를 하는 팀이 없습니다',
    'no-window': '약속한 시간이 없습니다',
    'no-team': '근무하는 팀이 없습니다',
  },
  told: {
    new: '시간을 알립니다',
    time: '시간 변경을 알립니다',
    team: '팀 변경을 알립니다',
    unserved: '다시 잡는다고 알립니다',
  },
  persons: count => `${count}명`,
  urgent: '급함',
  fixed: '고정됨',
  disputed: '같은 팀의 두 전화가 다르게 적었습니다',
  why: '이유',
  whyChosen: (team, time, minutes) => `${team} ${time} 도착, 길에서 ${minutes}분 더`,
  slack: minutes => `${minutes}분 늦어도 다른 방문에 영향이 없습니다`,
  other: (team, time, minutes) => `${team}: ${time} 가능, ${minutes}분 더 듭니다`,
  cannot: (team, reason) => `${team}: ${reason}`,
  up: '앞으로',
  down: '뒤로',
  toTeam: team => `${team}에게`,
  fix: '여기에 고정',
  free: '고정 풀기',
  incident: team => `${team}에 일이 생김`,
  incidentNote: '남은 방문을 다시 짜며, 약속한 시간은 되도록 지킵니다.',
  late: minutes => `${minutes}분 늦음`,
  out: '오늘은 더 갈 수 없음',
  planRest: '취소 있음, 나머지 다시 짜기',
  swap: '다른 집과 바꾸기',
  swapWith: '바꿀 집',
  missed: count => `지난번 부재 ${count}가구, 다시 약속 필요`,
  map: '약도',
  mapNote: '위치는 약 1km까지만 정확합니다.',
  team: '오늘 방문',
  teamEmpty: '이 날 이 팀에 잡힌 방문이 없습니다.',
  toBring: '전달할 증서',
  cancelled: '신청인이 취소했습니다. 가지 마십시오.',
  unsent: count => `보내지 못한 기록 ${count}개. 연결되면 보냅니다`,
  window: (from, until) => `${from}–${until}`,
  code: '신청인이 대답한 번호',
  sayFirst: first => `문 앞에서 먼저 말하십시오: ${first}`,
  officers: numbers => `경찰 번호 ${numbers}`,
  call: '전화',
  wayThere: '길 안내',
  setOut: '이 집으로 출발',
  arrive: '확인 번호가 맞음',
  arriveNote: '나머지 번호',
  identity: '신분증 확인함',
  materials: '서류',
  kits: '세트 번호(빈칸으로 구분)',
  outcome: { done: '처리함', notAtHome: '집에 없음', moreNeeded: '서류 부족' },
  deliver: '증명서 전달함',
  post: '증명서 발송함',
  conflict: said => `같은 팀의 다른 전화가 먼저 적었습니다: ${said}`,
  mineWas: outcome => `이 전화가 적은 것: ${outcome}`,
  theirs: '그것을 따름',
  mine: '내 기록은 다름, 담당자에게 알림',
  seen: '확인했습니다',
  look: '보기',
  troubleOn: day => `${day}의 기록 중 받아들여지지 않은 것이 있습니다`,
  problem: {
    otherTeam: '다른 팀의 방문입니다',
    notThisStep: '지금은 적을 수 없습니다',
    code: '확인 번호가 틀립니다',
    notArrived: '도착을 확인하지 않았습니다',
    identity: '신분증을 확인하지 않았습니다',
  },
  said: { setOut: '출발', arrive: '도착', deliver: '전달', post: '발송', object: '이의' },
}

export const routeTexts: Record<Language, RouteTexts> = { 'zh-CN': zhCn, en, ko }
