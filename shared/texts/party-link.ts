import type { Language } from '../schemas/text'

/** The words that lead from one person's booking to several, where they are read before the pages about it. */
export interface PartyLinkTexts {
  together: string
  join: (others: number) => string
  group: string
  groupNote: string
}

const zhCn: PartyLinkTexts = {
  together: '再加一个人，一起约',
  join: others => `加进去，和前面 ${others} 个人一起约`,
  group: '一起约的人',
  groupNote: '到窗口出示一个码就行',
}

const en: PartyLinkTexts = {
  together: 'Add another person and book together',
  join: others => `Add, to book with ${others} other${others === 1 ? '' : 's'}`,
  group: 'Booked together',
  groupNote: 'One code for all at the counter',
}

const ko: PartyLinkTexts = {
  together: '한 사람 더 추가해 함께 예약',
  join: others => `추가하여 앞의 ${others}명과 함께 예약`,
  group: '함께 예약한 사람',
  groupNote: '창구에서는 코드 하나만 보여 주세요',
}

export const partyLinkTexts: Record<Language, PartyLinkTexts> = { 'zh-CN': zhCn, en, ko }
