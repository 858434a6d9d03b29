import type { Language } from '../schemas/text'

/** What push messages say besides names and times. WeChat prints at most 20 characters of each. */
interface MessageTexts {
  movedByRecommendation: string
  bringChecklist: string
}

export const messageTexts: Record<Language, MessageTexts> = {
  'zh-CN': { movedByRecommendation: '您接受了推荐', bringChecklist: '请按清单带齐材料' },
  en: { movedByRecommendation: 'You took our advice', bringChecklist: 'Bring your checklist' },
  ko: { movedByRecommendation: '추천을 수락하셨습니다', bringChecklist: '준비물 목록을 챙겨 오세요' },
}
