import type { Language } from '../schemas/text'

/** Wording of one visit for several things, apart from what every page carries. */
export interface VisitTexts {
  title: (count: number) => string
  note: string
  /** Of one service in the list of all. */
  own: string
  remove: string
  removed: (name: string) => string
  /** Some questions of it are not answered yet. */
  answer: string
  /** Above a list to which answers may add. */
  soFar: string
  /** It cannot be applied for. */
  cannot: (name: string) => string
  only: (name: string) => string
  shared: string
}

const zhCn: VisitTexts = {
  title: count => (count > 1 ? `${count} 件事一趟办` : '这次办一件事'),
  note: '一次预约，一份清单：几件事都要的材料只列一次，按要得多的那一份准备。',
  own: '看它的费用和时限',
  remove: '这次不办',
  removed: name => `这次不办${name}了`,
  answer: '还有问题没答，点这里回答',
  soFar: '先确定这些，答完问题才是全部',
  cannot: name => `${name}现在不能办，请先看该怎么办，或者这次不办它。`,
  only: name => `只有${name}要`,
  shared: '不止一件要用',
}

const en: VisitTexts = {
  title: count => (count > 1 ? `${count} things in one visit` : 'One thing this time'),
  note: 'One booking and one list: what several of them need is listed once. Prepare as many as the one that asks for most.',
  own: 'See its fees and times',
  remove: 'Not this time',
  removed: name => `Taken out: ${name}`,
  answer: 'Some questions are open. Answer them here',
  soFar: 'Certain so far; answer the questions for the whole list',
  cannot: name => `You cannot apply for this now: ${name}. See what to do first, or leave it out this time.`,
  only: name => `Only for: ${name}`,
  shared: 'For more than one',
}

const ko: VisitTexts = {
  title: count => (count > 1 ? `${count}건을 한 번에` : '이번에는 1건'),
  note: '예약도 목록도 하나입니다. 여러 건에 필요한 것은 한 번만 적혀 있으니 가장 많이 필요한 만큼 준비하세요.',
  own: '수수료와 처리 기한 보기',
  remove: '이번에는 안 함',
  removed: name => `이번에는 안 함: ${name}`,
  answer: '답하지 않은 질문이 있습니다. 눌러서 답하기',
  soFar: '지금까지 정해진 것. 질문에 답하면 모두 나옵니다',
  cannot: name => `지금은 신청할 수 없습니다: ${name}. 먼저 무엇을 해야 하는지 보거나 이번에는 빼세요.`,
  only: name => `${name}에만 필요`,
  shared: '여러 건에 필요',
}

export const visitTexts: Record<Language, VisitTexts> = { 'zh-CN': zhCn, en, ko }
