import type { Language } from '../schemas/text'

/** The ways of the staff to the hall from the inside and to its poster, apart from what every page carries. */
export interface HallLinkTexts {
  title: string
  note: string
  /** By which people check themselves in. */
  poster: readonly [title: string, note: string]
}

export const hallLinkTexts: Record<Language, HallLinkTexts> = {
  'zh-CN': {
    title: '大厅引导',
    note: '问什么、请到哪里去；平面图和标识',
    poster: ['自助签到码', '打印出来贴在大厅门口，预约的人扫码签到'],
  },
  en: {
    title: 'Guiding in the hall',
    note: 'What to ask, where to send; floor plan and signs',
    poster: ['Check-in code', 'Print it for the door of the hall: who is booked scans it and is checked in'],
  },
  ko: {
    title: '접수처 안내',
    note: '물어볼 것, 보낼 곳, 평면도와 표지',
    poster: ['셀프 체크인 코드', '인쇄해 접수처 입구에 붙이면 예약한 사람이 스캔해 체크인합니다'],
  },
}
