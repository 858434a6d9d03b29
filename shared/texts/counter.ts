import type { Language } from '../schemas/text'

/** What a counter is told of a card that was read. */
export interface CounterTexts {
  nobodyFound: string
  /** Beside the list, before somebody is chosen. */
  chooseHint: string
}

export const counterTexts: Record<Language, CounterTexts> = {
  'zh-CN': {
    nobodyFound: '这个证件号今天在本大厅没有预约。',
    chooseHint: '读卡，或在名单里选一个人。↑ ↓ 选人，回车打开，/ 查找。',
  },
  en: {
    nobodyFound: 'Nobody with this number has booked at this hall today.',
    chooseHint: 'Read a card, or choose somebody from the list. ↑ ↓ move, Enter opens, / searches.',
  },
  ko: {
    nobodyFound: '이 증명서 번호로 오늘 이 접수처에 예약한 사람이 없습니다.',
    chooseHint: '카드를 읽거나 명단에서 고르세요. ↑ ↓ 이동, Enter 열기, / 찾기.',
  },
}
