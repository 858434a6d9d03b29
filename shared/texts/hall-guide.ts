import type { AcceptanceWay, HallPlan, OfferedWay, Step } from '../schemas/hall-plan'
import type { Zone } from '../schemas/service'
import type { Language } from '../schemas/text'

type Of<Key extends string | undefined> = Record<NonNullable<Key>, string>

/** Wording of the way through a hall, apart from what every page carries. */
export interface HallGuideTexts {
  /** The standard's model stands in for a hall that nobody has confirmed. */
  model: string
  modelNote: string
  confirmed: (day: string) => string
  steps: string
  noSteps: string
  floor: (floor: number) => string
  basement: (floor: number) => string
  counters: (runs: string) => string
  list: string
  by: Of<Step['by']>
  sign: (names: string) => string
  next: (zone: string) => string
  nextNote: string
  lacking: string
  forMe: string
  wheelchairOn: string
  priorityOn: string
  plan: string
  modelPlan: string
  /** What the plan is in words, floor by floor. */
  planOf: (floor: string, things: string) => string
  lacks: string
  insteadAt: (zone: string) => string
  nowhere: Partial<Record<Zone, string>>
  askThere: string
  ways: string
  way: Record<AcceptanceWay, string>
  offered: Of<OfferedWay['offered']>
  place: string
  entrance: string
  wheelchair: string
  wheelchairs: Of<HallPlan['wheelchair']>
  parking: string
  parkings: Of<HallPlan['parking']>
  baby: string
  has: (floor: string) => string
  hasNot: string
  unknown: string
  ask: (phone: string) => string
  chosen: (services: string) => string
}

const zhCn: HallGuideTexts = {
  model: '这个大厅还没有确认',
  modelNote: '下面是全省标准的顺序，不是这个大厅的实际布局。楼层、窗口以现场为准，也可以打电话问。',
  confirmed: day => `大厅 ${day} 确认`,
  steps: '一步一步走',
  noSteps: '先选要办的事项，就能看到每一步去哪里。',
  floor: floor => `${floor} 楼`,
  basement: floor => `地下 ${floor} 层`,
  counters: runs => `${runs} 号窗口`,
  list: '、',
  by: { lift: '坐电梯去', stairs: '走楼梯去', help: '请工作人员带您上楼' },
  sign: names => `标准牌子：${names}`,
  next: zone => `下一步：${zone}`,
  nextNote: '已经签到。请按顺序走，叫到号再去窗口。',
  lacking: '这次材料没带齐，补齐后再来。',
  forMe: '按我的情况',
  wheelchairOn: '坐轮椅',
  priorityOn: '60岁以上、残疾人、孕妇、军人',
  plan: '平面图',
  modelPlan: '标准样图，不是这个大厅',
  planOf: (floor, things) => `平面图，${floor}：${things}`,
  lacks: '本厅没有',
  insteadAt: zone => `在${zone}办`,
  nowhere: {
    photo: '请先照好相再来',
    copy: '请先复印好再来',
    waiting: '在窗口旁边等',
  },
  askThere: '请问现场工作人员',
  ways: '怎么办理',
  way: {
    booked: '预约办',
    walkIn: '现场取号办',
    green: '绿色通道',
    machine: '自助机办',
    extended: '延时、周六办',
    urgent: '加急',
    homeVisit: '上门办',
  },
  offered: { yes: '可以', no: '不可以', expected: '按国家规定应当可以', unknown: '没有确认' },
  place: '怎么进来',
  entrance: '从哪里进',
  wheelchair: '轮椅',
  wheelchairs: { yes: '从街上到窗口没有台阶', help: '有台阶，有人帮忙', no: '有台阶，进不来' },
  parking: '停车',
  parkings: { own: '大厅有停车场', nearby: '附近可以停车', none: '没有停车的地方' },
  baby: '母婴室',
  has: floor => `有，${floor}`,
  hasNot: '没有',
  unknown: '没有确认',
  ask: phone => `没有确认的，打 ${phone} 问`,
  chosen: services => `办：${services}`,
}

const en: HallGuideTexts = {
  model: 'Nobody has confirmed this hall yet',
  modelNote:
    'This is the order of the provincial standard, not how this hall is laid out. For floors and counters follow the signs, or call.',
  confirmed: day => `Confirmed by the hall on ${day}`,
  steps: 'Step by step',
  noSteps: 'Choose a service first; then you see where to go at each step.',
  floor: floor => `Floor ${floor}`,
  basement: floor => `Basement ${floor}`,
  counters: runs => (/^\d+$/.test(runs) ? `Counter ${runs}` : `Counters ${runs}`),
  list: ', ',
  by: { lift: 'Take the lift', stairs: 'Take the stairs', help: 'Ask staff to take you there' },
  sign: names => `Standard sign: ${names}`,
  next: zone => `Next: ${zone}`,
  nextNote: 'You are checked in. Go on in this order, and to the counter when your number is called.',
  lacking: 'Something was missing this time. Come again when you have it all.',
  forMe: 'For me',
  wheelchairOn: 'In a wheelchair',
  priorityOn: '60 or over, disabled, pregnant, military',
  plan: 'Floor plan',
  modelPlan: 'Model of the standard, not this hall',
  planOf: (floor, things) => `Plan, ${floor}: ${things}`,
  lacks: 'This hall does not have',
  insteadAt: zone => `Done at: ${zone}`,
  nowhere: {
    photo: 'Have your photo taken before you come',
    copy: 'Make your copies before you come',
    waiting: 'Wait beside the counters',
  },
  askThere: 'Ask staff in the hall',
  ways: 'Ways to apply here',
  way: {
    booked: 'With a booking',
    walkIn: 'Walk in and take a number',
    green: 'Priority for those who need it',
    machine: 'At a machine',
    extended: 'Longer hours or Saturday',
    urgent: 'Urgent',
    homeVisit: 'Home visit',
  },
  offered: {
    yes: 'Yes',
    no: 'No',
    expected: 'By national rule it should be',
    unknown: 'Not confirmed',
  },
  place: 'Getting in',
  entrance: 'Which door',
  wheelchair: 'Wheelchair',
  wheelchairs: {
    yes: 'No step from the street to the counters',
    help: 'Steps, with somebody to help',
    no: 'Steps; no way in',
  },
  parking: 'Parking',
  parkings: { own: 'The hall has a car park', nearby: 'Possible nearby', none: 'Nowhere to park' },
  baby: 'Baby care room',
  has: floor => `Yes, ${floor}`,
  hasNot: 'No',
  unknown: 'Not confirmed',
  ask: phone => `Not confirmed? Call ${phone}`,
  chosen: services => `For: ${services}`,
}

const ko: HallGuideTexts = {
  model: '아직 확인되지 않은 접수처입니다',
  modelNote:
    '아래는 성 표준의 순서이며 이 접수처의 실제 배치가 아닙니다. 층과 창구는 현장을 따르거나 전화로 물어보십시오.',
  confirmed: day => `접수처가 ${day}에 확인`,
  steps: '차례대로 가기',
  noSteps: '먼저 업무를 고르면 단계마다 갈 곳이 보입니다.',
  floor: floor => `${floor}층`,
  basement: floor => `지하 ${floor}층`,
  counters: runs => `${runs}번 창구`,
  list: ', ',
  by: { lift: '엘리베이터로 가기', stairs: '계단으로 가기', help: '직원에게 안내를 부탁하기' },
  sign: names => `표준 표지: ${names}`,
  next: zone => `다음: ${zone}`,
  nextNote: '체크인했습니다. 차례대로 가고, 번호가 불리면 창구로 가십시오.',
  lacking: '이번에 빠진 서류가 있습니다. 모두 갖춘 뒤 다시 오십시오.',
  forMe: '내 상황에 맞게',
  wheelchairOn: '휠체어',
  priorityOn: '만 60세 이상, 장애인, 임신부, 군인',
  plan: '평면도',
  modelPlan: '표준 예시이며 이 접수처가 아닙니다',
  planOf: (floor, things) => `평면도, ${floor}: ${things}`,
  lacks: '이 접수처에 없는 것',
  insteadAt: zone => `${zone}에서 처리`,
  nowhere: {
    photo: '미리 사진을 찍어 오십시오',
    copy: '미리 복사해 오십시오',
    waiting: '창구 옆에서 기다립니다',
  },
  askThere: '현장 직원에게 물어보십시오',
  ways: '처리 방법',
  way: {
    booked: '예약',
    walkIn: '현장 번호표',
    green: '우선 처리',
    machine: '자동 기기',
    extended: '연장 시간·토요일',
    urgent: '긴급',
    homeVisit: '방문 처리',
  },
  offered: { yes: '가능', no: '불가', expected: '국가 규정상 가능해야 함', unknown: '확인되지 않음' },
  place: '들어오는 길',
  entrance: '들어오는 문',
  wheelchair: '휠체어',
  wheelchairs: {
    yes: '길에서 창구까지 계단 없음',
    help: '계단이 있으나 도와줌',
    no: '계단이 있어 들어올 수 없음',
  },
  parking: '주차',
  parkings: { own: '접수처 주차장 있음', nearby: '근처에 가능', none: '주차할 곳 없음' },
  baby: '수유실',
  has: floor => `있음, ${floor}`,
  hasNot: '없음',
  unknown: '확인되지 않음',
  ask: phone => `확인되지 않은 것은 ${phone}에 문의`,
  chosen: services => `업무: ${services}`,
}

export const hallGuideTexts: Record<Language, HallGuideTexts> = { 'zh-CN': zhCn, en, ko }
