import type { Language } from '../schemas/text'

/** What push messages say besides names and times. WeChat prints at most 20 characters of each. */
interface MessageTexts {
  movedByRecommendation: string
  bringChecklist: string
  familyChecklist: string
  family: (service: string) => string
}

export const messageTexts: Record<Language, MessageTexts> = {
  'zh-CN': {
    movedByRecommendation: '您接受了推荐',
    bringChecklist: '请按清单带齐材料',
    familyChecklist: '请家人按清单带齐材料',
    family: service => `家人：${service}`,
  },
  en: {
    movedByRecommendation: 'You took our advice',
    bringChecklist: 'Bring your checklist',
    familyChecklist: 'Give them the list',
    family: service => `Family: ${service}`,
  },
  ko: {
    movedByRecommendation: '추천을 수락하셨습니다',
    bringChecklist: '준비물 목록을 챙겨 오세요',
    familyChecklist: '가족에게 준비물을 알려 주세요',
    family: service => `가족: ${service}`,
  },
}
