import type { Language } from '../schemas/text'
import { homeVisitEn } from './home-visit-en'
import { homeVisitKo } from './home-visit-ko'
import { type HomeVisitTexts, homeVisitZh } from './home-visit-zh'

export type { HomeVisitTexts } from './home-visit-zh'

/** The words of asking for a home visit and of following it. */
export const homeVisitTexts: Record<Language, HomeVisitTexts> = {
  'zh-CN': homeVisitZh,
  en: homeVisitEn,
  ko: homeVisitKo,
}
