import type { Language } from '../schemas/text'

/** What a counter is told of a card that was read. */
export interface CounterTexts {
  nobodyFound: string
  /** What was typed may be somebody's name or number. */
  find: (words: string) => string
  findNote: string
  found: (count: number) => string
  showAll: string
  /** Above those whose time has passed. */
  late: string
  walkIn: string
  /** The ways to the day's lists and to entering somebody. */
  days: readonly [title: string, note: string]
  enter: readonly [title: string, note: string]
  /** Beside the list, before somebody is chosen. */
  chooseHint: string
}

export const counterTexts: Record<Language, CounterTexts> = {
  'zh-CN': {
    nobodyFound: '今天本大厅没有找到这个人。也许约的是别的日子或别的大厅，请看他手机上的预约。',
    find: words => `找“${words}”`,
    findNote: '按姓名、手机号（或后四位）、证件号查今天的人',
    found: count => `找到 ${count} 人`,
    showAll: '显示全部',
    late: '时间已过，还没来',
    walkIn: '现场来的',
    days: ['日程和名单', '看一天或一周，打印名单，导出表格'],
    enter: ['登记现场来的人', '没有预约的人'],
    chooseHint: '读卡，或在名单里选一个人。↑ ↓ 选人，回车打开，/ 查找。',
  },
  en: {
    nobodyFound:
      'Nobody of today at this hall. It may be another day or hall: please look at the booking on the person’s phone.',
    find: words => `Find “${words}”`,
    findNote: 'By name, mobile (or its last four digits) or document, among today’s people',
    found: count => `${count} people found`,
    showAll: 'Show all',
    late: 'Past their time, not here yet',
    walkIn: 'Walked in',
    days: ['Days and lists', 'See a day or a week, print a list, take a table along'],
    enter: ['Enter a walk-in', 'Somebody without a booking'],
    chooseHint: 'Read a card, or choose somebody from the list. ↑ ↓ move, Enter opens, / searches.',
  },
  ko: {
    nobodyFound:
      '오늘 이 접수처에서 찾지 못했습니다. 다른 날이나 다른 접수처일 수 있으니 휴대폰의 예약을 확인하세요.',
    find: words => `“${words}” 찾기`,
    findNote: '이름, 휴대전화(또는 끝 네 자리), 증서 번호로 오늘 방문자 찾기',
    found: count => `${count}명을 찾았습니다`,
    showAll: '모두 보기',
    late: '시간이 지났으나 아직 오지 않음',
    walkIn: '현장 방문',
    days: ['일정과 명단', '하루 또는 한 주 보기, 명단 인쇄, 표 내보내기'],
    enter: ['현장 방문자 등록', '예약 없이 온 사람'],
    chooseHint: '카드를 읽거나 명단에서 고르세요. ↑ ↓ 이동, Enter 열기, / 찾기.',
  },
}
