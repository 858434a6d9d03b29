import type { Language } from '../schemas/text'

/** Asking once more, and why, before something that cannot be undone by another tap. */
export interface ReasonTexts {
  label: string
  placeholder: string
  missing: string
  kept: string
}

export const reasonTexts: Record<Language, ReasonTexts> = {
  'zh-CN': {
    label: '原因',
    placeholder: '写一句为什么',
    missing: '请写明原因，至少两个字。',
    kept: '原因会和这次操作一起记录下来。',
  },
  en: {
    label: 'Reason',
    placeholder: 'Say why in a few words',
    missing: 'Please say why.',
    kept: 'The reason is kept beside what is done.',
  },
  ko: {
    label: '이유',
    placeholder: '이유를 한 줄로 적어 주세요',
    missing: '이유를 두 글자 이상 적어 주세요.',
    kept: '이유는 처리 내용과 함께 기록됩니다.',
  },
}
