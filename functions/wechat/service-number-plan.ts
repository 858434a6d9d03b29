import type { TemplateName } from './templates'

/*
 * What the service number is to be: its menu, and which of our messages it sends. `npm run service-number` makes the
 * account so.
 */

/** A page of the mini-program, or a word to the chat. */
export type MenuButton =
  | { name: string; page: string }
  | { name: string; key: string }
  | { name: string; buttons: MenuButton[] }

/** Three beside each other, five below each; names of four characters, those below of eight, as WeChat shows them. */
export const menu: MenuButton[] = [
  {
    name: '办事',
    buttons: [
      { name: '查材料', page: 'errand/service/index' },
      { name: '我的预约', key: 'BOOKING' },
      { name: '取消预约', key: 'CANCEL' },
      { name: '上门办证', page: 'home-visit/start/index' },
    ],
  },
  { name: '忙不忙', key: 'BUSY' },
  {
    name: '更多',
    buttons: [
      { name: '打开小程序', page: 'pages/home/index' },
      { name: '收费和时限', page: 'guide/disclosure/index' },
      { name: 'English · 한국어', key: 'HELP' },
    ],
  },
]

/** Of what somebody has asked for himself. A recommendation is none of it. */
export const followerMessages = [
  'bookingReminder',
  'checklistChanged',
  'homeVisit',
] as const satisfies readonly TemplateName[]
export type FollowerMessage = (typeof followerMessages)[number]
export const isFollowerMessage = (name: string): name is FollowerMessage =>
  (followerMessages as readonly string[]).includes(name)
