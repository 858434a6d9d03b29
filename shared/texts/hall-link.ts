import type { Language } from '../schemas/text'

/** The way of the staff to the hall from the inside, apart from what every page carries. */
export interface HallLinkTexts {
  title: string
  note: string
}

export const hallLinkTexts: Record<Language, HallLinkTexts> = {
  'zh-CN': { title: '大厅引导', note: '问什么、请到哪里去；平面图和标识' },
  en: { title: 'Guiding in the hall', note: 'What to ask, where to send; floor plan and signs' },
  ko: { title: '접수처 안내', note: '물어볼 것, 보낼 곳, 평면도와 표지' },
}
