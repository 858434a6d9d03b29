import type { Language } from '../schemas/text'

/** The way to the page of all halls, apart from what that page says. */
export const overviewLinkTexts: Record<Language, { title: string; note: string }> = {
  'zh-CN': { title: '全省大厅一览', note: '地图、今天的变化和表格，可以打印' },
  en: { title: 'All halls at once', note: 'A sketch, the day so far and a table, to print' },
  ko: { title: '모든 접수처 한눈에', note: '약도, 오늘의 변화와 표. 인쇄할 수 있습니다' },
}
