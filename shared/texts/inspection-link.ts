import type { Language } from '../schemas/text'

/** The way of the staff to inspections and findings, apart from what those pages say. */
export const inspectionLinkTexts: Record<Language, { title: string; note: string }> = {
  'zh-CN': { title: '检查与问题', note: '自查、检查、整改和群众评价' },
  en: { title: 'Inspections and findings', note: 'Self-checks, inspections, what is mended, ratings' },
  ko: { title: '점검과 문제', note: '자체 점검, 점검, 개선, 시민 평가' },
}
