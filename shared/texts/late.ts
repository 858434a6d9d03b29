import type { Language } from '../schemas/text'

/** What is said of a visit whose time has passed, or to which nobody comes in time. */
export interface LateTexts {
  passed: string
  passedNote: string
  missed: string
  missedNote: string
  next: string
  /** On a time that the way is too long for, and before it is taken all the same. */
  tight: string
  ask: string
  askNote: (travel: string) => string
  /** Between the two, where they stand in one line. */
  between: string
  yes: string
  no: string
}

export const lateTexts: Record<Language, LateTexts> = {
  'zh-CN': {
    passed: '您的时间已经过了',
    passedNote: '今天还能来：晚半小时以内照预约办，再晚就和没预约的人一起排队。来不了就改约。',
    missed: '这次没有来',
    missedNote: '您的材料清单还在，不用重新填写，选个时间就行。',
    next: '看最快的时间和大厅',
    tight: '赶不到',
    ask: '这个时间多半赶不到',
    askNote: travel => `从您那里过去大约要 ${travel}。`,
    between: '：',
    yes: '还是选这个时间',
    no: '换一个时间',
  },
  en: {
    passed: 'Your time has passed',
    passedNote:
      'You may still come today: up to half an hour late your booking counts, later you queue with those who have none. Or choose another time.',
    missed: 'You did not come',
    missedNote: 'Your list is kept. There is nothing to fill in again: only choose a time.',
    next: 'See the soonest times and halls',
    tight: 'Too far',
    ask: 'You would hardly be there in time',
    askNote: travel => `The way takes about ${travel}.`,
    between: '. ',
    yes: 'Take this time all the same',
    no: 'Choose another time',
  },
  ko: {
    passed: '예약 시간이 지났습니다',
    passedNote:
      '오늘 오셔도 됩니다. 30분 이내로 늦으면 예약대로, 그보다 늦으면 예약 없이 온 분들과 함께 기다립니다. 어려우면 시간을 바꾸세요.',
    missed: '방문하지 않으셨습니다',
    missedNote: '준비물 목록은 그대로 있습니다. 다시 적을 것 없이 시간만 고르면 됩니다.',
    next: '가장 빠른 시간과 접수처 보기',
    tight: '시간 부족',
    ask: '이 시간에는 도착하기 어렵습니다',
    askNote: travel => `가는 데 약 ${travel} 걸립니다.`,
    between: '. ',
    yes: '그래도 이 시간으로',
    no: '다른 시간 고르기',
  },
}
