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
  /** The hall takes nobody in today from then on. */
  closed: (from: string) => string
  closedNote: string
  /** To the code for the door, and the ticket. */
  arrival: string
  arrivalNote: string
}

export const wayCardTexts: Record<Language, WayCardTexts> = {
  'zh-CN': {
    next: (place, counters) => `下一步：${place}${counters && `，${counters} 号窗口`}`,
    nextNote: '已经签到。叫到号再去窗口。',
    inOrder: places => `顺序：${places}`,
    between: ' → ',
    standard: '这是全省标准的顺序，以现场为准。',
    closed: from => `这个大厅今天 ${from} 起停办`,
    closedNote: '您的预约在停办之后，请改到别的时间或别的大厅。',
    arrival: '我到大厅了',
    arrivalNote: '到厅码、排队号、加到日历',
  },
  en: {
    next: (place, counters) => `Next: ${place}${counters && `, counter ${counters}`}`,
    nextNote: 'You are checked in. Go to the counter when your number is called.',
    inOrder: places => `In this order: ${places}`,
    between: ' → ',
    standard: 'This is the order of the standard; in the hall it may differ.',
    closed: from => `This hall is closed today from ${from}`,
    closedNote: 'Your booking is after that. Please choose another time or hall.',
    arrival: 'I am at the hall',
    arrivalNote: 'Arrival code, ticket, calendar',
  },
  ko: {
    next: (place, counters) => `다음: ${place}${counters && `, ${counters}번 창구`}`,
    nextNote: '체크인했습니다. 번호가 불리면 창구로 가십시오.',
    inOrder: places => `순서: ${places}`,
    between: ' → ',
    standard: '성 표준의 순서이며 현장과 다를 수 있습니다.',
    closed: from => `이 접수처는 오늘 ${from}부터 마감합니다`,
    closedNote: '예약이 그 뒤입니다. 다른 시간이나 다른 접수처로 바꾸십시오.',
    arrival: '접수처에 도착했어요',
    arrivalNote: '도착 코드, 순번, 캘린더',
  },
}
