import type { Language } from '../schemas/text'

/** What a booking says of the way through its hall. */
export interface WayCardTexts {
  /** `counters` as they stand there, none where nobody has said. */
  next: (place: string, counters: string) => string
  nextNote: string
  inOrder: (places: string) => string
  /** Between two places. */
  between: string
  standard: string
}

export const wayCardTexts: Record<Language, WayCardTexts> = {
  'zh-CN': {
    next: (place, counters) => `下一步：${place}${counters && `，${counters} 号窗口`}`,
    nextNote: '已经签到。叫到号再去窗口。',
    inOrder: places => `顺序：${places}`,
    between: ' → ',
    standard: '这是全省标准的顺序，以现场为准。',
  },
  en: {
    next: (place, counters) => `Next: ${place}${counters && `, counter ${counters}`}`,
    nextNote: 'You are checked in. Go to the counter when your number is called.',
    inOrder: places => `In this order: ${places}`,
    between: ' → ',
    standard: 'This is the order of the standard; in the hall it may differ.',
  },
  ko: {
    next: (place, counters) => `다음: ${place}${counters && `, ${counters}번 창구`}`,
    nextNote: '체크인했습니다. 번호가 불리면 창구로 가십시오.',
    inOrder: places => `순서: ${places}`,
    between: ' → ',
    standard: '성 표준의 순서이며 현장과 다를 수 있습니다.',
  },
}
