import type { Language } from '../schemas/text'

/** The page of all halls of the province at once. */
export interface OverviewTexts {
  title: string
  everywhere: string
  now: string
  halls: (count: number) => string
  waiting: (people: number, halls: number) => string
  /** How old what is shown is. */
  age: (newest: string, oldest: string) => string
  ageUnknown: string
  anew: string
  map: string
  mapSaid: (words: string) => string
  /** By code, what stands on the sketch where the whole name is too long for it. */
  shortCities: Readonly<Record<string, string>>
  sketch: string
  north: string
  scale: string
  trend: string
  trendNote: string
  trendNone: string
  trendAt: (time: string, wait: string) => string
  notMeasured: string
  most: (wait: string) => string
  city: string
  list: string
  sort: string
  sorts: { wait: string; city: string }
  columns: { hall: string; state: string; waiting: string; counters: string; wait: string; today: string }
  people: (count: number) => string
  counters: (count: number) => string
  unknown: string
  print: string
}

const zh: OverviewTexts = {
  title: '全省大厅',
  everywhere: '全省',
  now: '现在',
  halls: count => `${count} 个`,
  waiting: (people, halls) => `${halls} 个大厅有数据，共 ${people} 人在等`,
  age: (newest, oldest) => `数据时间 ${newest}，最早的一个大厅 ${oldest}`,
  ageUnknown: '现在没有大厅的实时数据',
  anew: '每半分钟自动更新',
  map: '在哪里',
  mapSaid: words => `各大厅的大致位置和忙闲：${words}。下面的表格里有同样的内容。`,
  shortCities: { '222400': '延边州' },
  sketch: '位置为示意，挨得近的大厅错开画；不画边界。',
  north: '北',
  scale: '100 公里',
  trend: '今天等了多久',
  trendNote: '每一刻钟，有实测的大厅等候的平均。断开的地方没有实测。',
  trendNone: '今天还没有实测',
  trendAt: (time, wait) => `${time} ${wait}`,
  notMeasured: '没有实测',
  most: wait => `最高 ${wait}`,
  city: '看哪个市州',
  list: '大厅一览',
  sort: '怎么排',
  sorts: { wait: '等得久的在前', city: '按市州' },
  columns: {
    hall: '大厅',
    state: '忙闲',
    waiting: '在等',
    counters: '窗口',
    wait: '现在去约等',
    today: '今天',
  },
  people: count => `${count} 人在等`,
  counters: count => `${count} 个窗口`,
  unknown: '不知道',
  print: '打印',
}

const en: OverviewTexts = {
  title: 'All halls',
  everywhere: 'Province',
  now: 'Now',
  halls: count => `${count}`,
  waiting: (people, halls) => `${people} people waiting in the ${halls} halls with live data`,
  age: (newest, oldest) => `As of ${newest}; the oldest hall’s data is of ${oldest}`,
  ageUnknown: 'No hall has live data now',
  anew: 'Reads itself anew every half minute',
  map: 'Where they are',
  mapSaid: words => `Roughly where halls are and how busy: ${words}. The table below says the same.`,
  shortCities: { '222400': 'Yanbian' },
  sketch: 'A sketch: halls close to each other are drawn side by side, and no borders are drawn.',
  north: 'N',
  scale: '100 km',
  trend: 'Waits today',
  trendNote: 'The mean of the halls that were measured, each quarter of an hour. Gaps were not measured.',
  trendNone: 'Nothing measured yet today',
  trendAt: (time, wait) => `${time} ${wait}`,
  notMeasured: 'not measured',
  most: wait => `up to ${wait}`,
  city: 'Which city',
  list: 'Every hall',
  sort: 'Order',
  sorts: { wait: 'Longest wait first', city: 'By city' },
  columns: {
    hall: 'Hall',
    state: 'Busyness',
    waiting: 'Waiting',
    counters: 'Counters',
    wait: 'Wait if you go now',
    today: 'Today',
  },
  people: count => `${count} waiting`,
  counters: count => `${count} open`,
  unknown: 'not known',
  print: 'Print',
}

const ko: OverviewTexts = {
  title: '모든 접수처',
  everywhere: '전성',
  now: '지금',
  halls: count => `${count}곳`,
  waiting: (people, halls) => `실시간 정보가 있는 ${halls}곳에서 모두 ${people}명 대기`,
  age: (newest, oldest) => `${newest} 기준, 가장 오래된 접수처는 ${oldest}`,
  ageUnknown: '지금은 실시간 정보가 있는 접수처가 없습니다',
  anew: '30초마다 새로 읽습니다',
  map: '어디에 있나',
  mapSaid: words => `접수처의 대략적인 위치와 붐비는 정도: ${words}. 아래 표에 같은 내용이 있습니다.`,
  shortCities: { '222400': '옌볜주' },
  sketch: '대략적인 위치입니다. 가까운 접수처는 나란히 그렸고, 경계는 그리지 않았습니다.',
  north: '북',
  scale: '100 km',
  trend: '오늘 대기 시간',
  trendNote: '15분마다 잰 접수처들의 평균입니다. 끊긴 곳은 재지 못했습니다.',
  trendNone: '오늘은 아직 잰 것이 없습니다',
  trendAt: (time, wait) => `${time} ${wait}`,
  notMeasured: '재지 못함',
  most: wait => `최고 ${wait}`,
  city: '어느 시·주',
  list: '접수처 목록',
  sort: '순서',
  sorts: { wait: '오래 기다리는 순', city: '시·주별' },
  columns: {
    hall: '접수처',
    state: '혼잡도',
    waiting: '대기',
    counters: '창구',
    wait: '지금 가면',
    today: '오늘',
  },
  people: count => `${count}명 대기`,
  counters: count => `창구 ${count}개`,
  unknown: '알 수 없음',
  print: '인쇄',
}

export const overviewTexts: Record<Language, OverviewTexts> = { 'zh-CN': zh, en, ko }
