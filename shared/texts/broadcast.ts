import type { BroadcastState } from '../schemas/broadcast'
import type { Language } from '../schemas/text'

/** Wording of what a hall tells those booked on a day, as its staff write and approve it. */
export interface BroadcastTexts {
  title: string
  write: string
  day: string
  what: string
  whatNote: string
  reach: string
  people: string
  byMessage: string
  byPhone: string
  count: (people: number) => string
  nobody: string
  reached: (people: number, byMessage: number, byPhone: number) => string
  toPhone: string
  more: (count: number) => string
  submit: string
  ask: string
  askNote: string
  submitted: string
  all: string
  none: string
  states: Record<BroadcastState, string>
  about: (day: string) => string
  draftedBy: (name: string, at: string) => string
  approvedBy: (name: string, at: string) => string
  reason: (reason: string) => string
  written: (people: number) => string
  ownNote: string
  approve: string
  approveAsk: string
  approveNote: string
  approved: string
  withdraw: string
  withdrawAsk: string
  withdrawNote: string
  takeBackNote: string
  keep: string
  withdrawn: string
}

export const broadcastTexts: Record<Language, BroadcastTexts> = {
  'zh-CN': {
    title: '通知预约的人',
    write: '写通知',
    day: '通知哪天预约的人',
    what: '通知什么',
    whatNote: '每个人看到的是自己选的语言。',
    reach: '会通知到谁',
    people: '预约的人',
    byMessage: '能收到微信消息',
    byPhone: '要打电话',
    count: people => `${people} 人`,
    nobody: '这天还没有人预约。批准以后再预约的人，在小程序里看到。',
    reached: (people, byMessage, byPhone) =>
      `预约 ${people} 人：${byMessage} 人能收到微信消息，${byPhone} 人要打电话`,
    toPhone: '请打电话给这些预约人',
    more: count => `还有 ${count} 个`,
    submit: '请别人批准',
    ask: '为什么要通知？',
    askNote: '批准的人会看到原因。批准以前不发。',
    submitted: '已写好，等别人批准',
    all: '写过的通知',
    none: '这几天没有写过通知。',
    states: { drafted: '等批准', withdrawn: '已撤回', approved: '正在写给每个人', done: '已写给每个人' },
    about: day => `${day} 预约的人`,
    draftedBy: (name, at) => `${name} 写，${at}`,
    approvedBy: (name, at) => `${name} 批准，${at}`,
    reason: reason => `原因：${reason}`,
    written: people => `写给 ${people} 人`,
    ownNote: '自己写的要别人批准。',
    approve: '批准并发出',
    approveAsk: '批准并发出吗？',
    approveNote: '马上写给每个预约的人。批准以后再预约的人，在小程序里看到。时段不会因此关闭。',
    approved: '已批准，正在发出',
    withdraw: '撤回',
    withdrawAsk: '撤回这个通知吗？',
    withdrawNote: '还没有发，谁也不会收到。',
    takeBackNote: '小程序里不再显示，还没发的不再发。已经发出的收不回来。',
    keep: '不撤回',
    withdrawn: '已撤回',
  },
  en: {
    title: 'Tell those booked',
    write: 'Write a notice',
    day: 'Those booked on',
    what: 'What they are told',
    whatNote: 'Each reads it in his own language.',
    reach: 'Whom it reaches',
    people: 'Booked',
    byMessage: 'By a message in WeChat',
    byPhone: 'To be telephoned',
    count: people => (people === 1 ? '1 person' : `${people} people`),
    nobody: 'Nobody is booked that day yet. Who books after the approval reads it in the app.',
    reached: (people, byMessage, byPhone) =>
      `Booked: ${people}. By a message: ${byMessage}, by telephone: ${byPhone}`,
    toPhone: 'Please telephone about these bookings',
    more: count => `${count} more`,
    submit: 'Ask for approval',
    ask: 'Why are they told?',
    askNote: 'Whoever approves reads it. Nothing is sent before.',
    submitted: 'Written. It waits for another person’s approval',
    all: 'Notices so far',
    none: 'No notice was written these days.',
    states: {
      drafted: 'Waits for approval',
      withdrawn: 'Withdrawn',
      approved: 'Being written to each',
      done: 'Written to each',
    },
    about: day => `To those booked on ${day}`,
    draftedBy: (name, at) => `Written by ${name}, ${at}`,
    approvedBy: (name, at) => `Approved by ${name}, ${at}`,
    reason: reason => `Why: ${reason}`,
    written: people => (people === 1 ? 'Written to 1 person' : `Written to ${people} people`),
    ownNote: 'Another person has to approve what you wrote.',
    approve: 'Approve and send',
    approveAsk: 'Approve and send it?',
    approveNote:
      'Each who is booked is written to at once. Who books later reads it in the app. It closes no times.',
    approved: 'Approved and on its way',
    withdraw: 'Withdraw',
    withdrawAsk: 'Withdraw this notice?',
    withdrawNote: 'It has not been sent, and nobody will receive it.',
    takeBackNote:
      'The app shows it no more, and what still waits is not sent. What has been sent cannot be taken back.',
    keep: 'Keep it',
    withdrawn: 'Withdrawn',
  },
  ko: {
    title: '예약자에게 알림',
    write: '공지 작성',
    day: '알릴 예약 날짜',
    what: '알릴 내용',
    whatNote: '각자 고른 언어로 보입니다.',
    reach: '알림을 받을 사람',
    people: '예약자',
    byMessage: '위챗 메시지로',
    byPhone: '전화해야 함',
    count: people => `${people}명`,
    nobody: '그날은 아직 예약이 없습니다. 승인 뒤에 예약한 사람은 앱에서 봅니다.',
    reached: (people, byMessage, byPhone) => `예약 ${people}명: 메시지 ${byMessage}명, 전화 ${byPhone}명`,
    toPhone: '이 예약자에게 전화해 주세요',
    more: count => `그 밖에 ${count}건`,
    submit: '승인 요청',
    ask: '왜 알립니까?',
    askNote: '승인하는 사람이 이유를 봅니다. 승인 전에는 보내지 않습니다.',
    submitted: '작성했습니다. 다른 사람의 승인을 기다립니다',
    all: '작성한 공지',
    none: '요 며칠 작성한 공지가 없습니다.',
    states: {
      drafted: '승인 대기',
      withdrawn: '철회함',
      approved: '한 사람씩 작성 중',
      done: '모두에게 작성함',
    },
    about: day => `${day} 예약자`,
    draftedBy: (name, at) => `작성 ${name}, ${at}`,
    approvedBy: (name, at) => `승인 ${name}, ${at}`,
    reason: reason => `이유: ${reason}`,
    written: people => `${people}명에게 작성`,
    ownNote: '자신이 쓴 것은 다른 사람이 승인합니다.',
    approve: '승인하고 보내기',
    approveAsk: '승인하고 보낼까요?',
    approveNote:
      '예약자 모두에게 바로 씁니다. 나중에 예약한 사람은 앱에서 봅니다. 예약 시간은 닫히지 않습니다.',
    approved: '승인했습니다. 보내는 중입니다',
    withdraw: '철회',
    withdrawAsk: '이 공지를 철회할까요?',
    withdrawNote: '아직 보내지 않았으며 아무도 받지 않습니다.',
    takeBackNote: '앱에서 사라지고 기다리는 메시지는 보내지 않습니다. 이미 보낸 것은 되돌릴 수 없습니다.',
    keep: '그대로 두기',
    withdrawn: '철회했습니다',
  },
}
