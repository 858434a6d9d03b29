import type { Language } from '../schemas/text'
import { openPlanEn } from './open-plan-en'
import { openPlanKo } from './open-plan-ko'
import { type OpenPlanTexts, openPlanZh } from './open-plan-zh'

export const openPlanTexts: Record<Language, OpenPlanTexts> = {
  'zh-CN': openPlanZh,
  en: openPlanEn,
  ko: openPlanKo,
}
