import type { Language } from '../schemas/text'

/** The ways to colleagues and to one's own role, apart from what their pages say. */
export interface ColleagueLinkTexts {
  title: string
  note: string
  own: string
  ownNote: string
}

export const colleagueLinkTexts: Record<Language, ColleagueLinkTexts> = {
  'zh-CN': {
    title: '同事',
    note: '谁在哪里、做什么；邀请、调岗、撤销',
    own: '我的岗位',
    ownNote: '看自己的岗位，或退出',
  },
  en: {
    title: 'Colleagues',
    note: 'Who works where; invite, move or remove',
    own: 'My role',
    ownNote: 'See your role, or leave it',
  },
  ko: {
    title: '동료',
    note: '누가 어디서 일하는지, 초대·이동·해제',
    own: '내 직책',
    ownNote: '내 직책 보기, 나오기',
  },
}
