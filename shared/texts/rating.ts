import type { RatingLevel } from '../schemas/rating'
import type { Language } from '../schemas/text'

/** Wording of what citizens say of a visit, and of what halls read of it. */
export interface RatingTexts {
  title: string
  ask: string
  level: Record<RatingLevel, string>
  why: string
  whyBad: string
  private: string
  send: string
  thanks: string
  said: string
  willAnswer: string
  reply: (day: string) => string
  over: string
  overNote: string
  /** Beside inspections. */
  ratings: string
  none: string
  group: (from: string, to: string, count: number) => string
  times: (count: number) => string
}

export const ratingTexts: Record<Language, RatingTexts> = {
  'zh-CN': {
    title: '评价这次办理',
    ask: '您对这次办理满意吗？',
    level: {
      verySatisfied: '非常满意',
      satisfied: '满意',
      neutral: '基本满意',
      dissatisfied: '不满意',
      veryDissatisfied: '非常不满意',
    },
    why: '为什么（可以不选）',
    whyBad: '为什么（至少选一个）',
    private: '大厅看不到是谁评的。不满意的，大厅要答复，您在这里能看到。',
    send: '提交评价',
    thanks: '谢谢您的评价',
    said: '您的评价',
    willAnswer: '大厅会在这里答复您。',
    reply: day => `大厅 ${day} 答复`,
    over: '现在不能评价',
    overNote: '办完后 30 天内可以评价，一次预约评一次。',
    ratings: '群众评价',
    none: '满 5 个评价、且当月结束后才显示。',
    group: (from, to, count) => (from === to ? `${from}，${count} 个` : `${from} 至 ${to}，${count} 个`),
    times: count => `${count} 个`,
  },
  en: {
    title: 'Rate this visit',
    ask: 'Were you content with this visit?',
    level: {
      verySatisfied: 'Very satisfied',
      satisfied: 'Satisfied',
      neutral: 'Fairly satisfied',
      dissatisfied: 'Dissatisfied',
      veryDissatisfied: 'Very dissatisfied',
    },
    why: 'Why (if you like)',
    whyBad: 'Why (choose one at least)',
    private:
      'The hall does not see who you are. If you are dissatisfied it has to answer, and you read it here.',
    send: 'Send',
    thanks: 'Thank you',
    said: 'What you said',
    willAnswer: 'The hall will answer you here.',
    reply: day => `The hall’s answer, ${day}`,
    over: 'This cannot be rated now',
    overNote: 'Each booking is rated once, within 30 days after the visit.',
    ratings: 'Citizens’ ratings',
    none: 'Shown from five ratings on, when the month is over.',
    group: (from, to, count) => (from === to ? `${from}: ${count}` : `${from} to ${to}: ${count}`),
    times: count => `${count} times`,
  },
  ko: {
    title: '이번 방문 평가',
    ask: '이번 처리에 만족하십니까?',
    level: {
      verySatisfied: '매우 만족',
      satisfied: '만족',
      neutral: '대체로 만족',
      dissatisfied: '불만족',
      veryDissatisfied: '매우 불만족',
    },
    why: '이유(선택하지 않아도 됨)',
    whyBad: '이유(하나 이상 선택)',
    private:
      '접수처는 누가 평가했는지 볼 수 없습니다. 불만족이면 접수처가 답해야 하고 여기서 볼 수 있습니다.',
    send: '평가 보내기',
    thanks: '평가해 주셔서 감사합니다',
    said: '보내신 평가',
    willAnswer: '접수처가 여기에 답합니다.',
    reply: day => `${day} 접수처 답변`,
    over: '지금은 평가할 수 없습니다',
    overNote: '방문 뒤 30일 안에 예약마다 한 번 평가할 수 있습니다.',
    ratings: '시민 평가',
    none: '다섯 건 이상이고 그달이 끝나야 보입니다.',
    group: (from, to, count) => (from === to ? `${from}: ${count}건` : `${from}부터 ${to}까지: ${count}건`),
    times: count => `${count}건`,
  },
}
