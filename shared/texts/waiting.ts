import type { Language } from '../schemas/text'
import type { WaitingEnd } from '../schemas/waiting'

/** Wording of the pages about a line for a full day. */
export interface WaitingTexts {
  joinTitle: string
  day: string
  what: string
  /** What is waited for. */
  which: string
  wholeDay: string
  wholeDayNote: string
  onlyTime: (time: string) => string
  how: string
  /** Before the tap that lets WeChat write. */
  tellNote: string
  join: string
  joining: string
  nothing: string
  nothingNote: string
  begin: string
  free: (time: string) => string
  freeGo: string
  tooMany: string
  lineFull: string
  title: string
  none: string
  noneNote: string
  first: string
  ahead: (count: number) => string
  aheadNote: string
  needs: (places: number) => string
  offer: string
  heldUntil: (time: string, left: string) => string
  unheld: string
  accept: string
  refuse: string
  over: string
  gone: string
  goneNote: string
  untold: string
  allow: string
  leave: string
  leaveAsk: string
  leaveNote: string
  stay: string
  ended: Record<WaitingEnd, string>
  booking: string
}

const zhCn: WaitingTexts = {
  joinTitle: '候补',
  day: '哪一天',
  what: '办什么',
  which: '等哪个时间',
  wholeDay: '这一天哪个时间都行',
  wholeDayNote: '机会更多',
  onlyTime: time => `只等 ${time}`,
  how: '有人取消或改约，空出来的号按先后给候补的人。轮到您时，号给您留 20 分钟，点一下就约好。夜里空出来的，留到早上 8:20。',
  tellNote: '点下面的按钮后，请允许微信通知。不允许的话，只能自己打开这里看，号也不给您留。',
  join: '加入候补',
  joining: '正在加入…',
  nothing: '没有要候补的时间',
  nothingNote: '请先选事项、大厅和约满的时间，填好信息。',
  begin: '去选',
  free: time => `这一天 ${time} 还有号，直接约就行。`,
  freeGo: '去预约',
  tooMany: '您候补的太多了。先退出一个，再加入这个。',
  lineFull: '这一天排队的人太多了，再排也等不到。请换一天或换个大厅。',
  title: '我的候补',
  none: '没有候补',
  noneNote: '约满的时间，点一下就能候补。',
  first: '您排在最前面',
  ahead: count => `前面还有 ${count} 人`,
  aheadNote: '不一定轮得到：要有人取消才有号。',
  needs: places => `您办的事要连着 ${places} 个号。空出来的不够，就先给后面的人。`,
  offer: '有号了',
  heldUntil: (time, left) => `给您留到 ${time}，还有 ${left}`,
  unheld: '没有给您留，谁先点就是谁的。',
  accept: '约这个时间',
  refuse: '不要这个时间，接着等',
  over: '这个号没了，您还在排队。',
  gone: '没找到这个候补',
  goneNote: '可能已经结束，或在另一个微信里。',
  untold: '轮到您时，微信通知不了您。允许一次，通知一次；允许了，号才给您留。',
  allow: '允许通知我',
  leave: '退出候补',
  leaveAsk: '退出候补？',
  leaveNote: '再加入要从最后排起。',
  stay: '接着等',
  ended: {
    booked: '已经约好',
    left: '已经退出',
    elsewhere: '您已经在别处约了同样的事，候补自动结束',
    unanswered: '两次没有答复，候补已结束',
    over: '这一天已经过去，没有等到',
  },
  booking: '看预约',
}

const en: WaitingTexts = {
  joinTitle: 'Waiting list',
  day: 'Day',
  what: 'For',
  which: 'Which time',
  wholeDay: 'Any time that day',
  wholeDayNote: 'The better chance',
  onlyTime: time => `Only ${time}`,
  how: 'A place that somebody gives up goes to whoever has waited longest. When it is your turn it is kept for you for 20 minutes, and one tap books it. What comes free at night is kept until 8:20.',
  tellNote:
    'After the button below please allow WeChat to tell you. Otherwise you have to look here by yourself, and no place is kept for you.',
  join: 'Join',
  joining: 'Joining…',
  nothing: 'No time to wait for',
  nothingNote: 'First choose a service, a hall and a full time, and fill in the form.',
  begin: 'Choose',
  free: time => `There is still a place at ${time} that day. Just book it.`,
  freeGo: 'Book',
  tooMany: 'You wait for too many days. Leave one list, then join this one.',
  lineFull: 'Too many wait for that day already. Please choose another day or hall.',
  title: 'Waiting lists',
  none: 'You wait for nothing',
  noneNote: 'Tap a time that is full to wait for it.',
  first: 'You are first',
  ahead: count => `${count} before you`,
  aheadNote: 'It may not be your turn at all: somebody has to give up a place.',
  needs: places =>
    `Your errand takes ${places} places in a row. Where fewer come free, those behind you get them.`,
  offer: 'A place is free',
  heldUntil: (time, left) => `Kept for you until ${time}, ${left} left`,
  unheld: 'It is not kept for you: whoever taps first has it.',
  accept: 'Book this time',
  refuse: 'Not this time, wait on',
  over: 'That place is gone. You still wait.',
  gone: 'Not found',
  goneNote: 'It may be over, or belong to another WeChat account.',
  untold:
    'WeChat cannot tell you when it is your turn. Allow it once for one message; only then a place is kept for you.',
  allow: 'Allow a message',
  leave: 'Leave the list',
  leaveAsk: 'Leave the list?',
  leaveNote: 'Who joins again is the last.',
  stay: 'Wait on',
  ended: {
    booked: 'Booked',
    left: 'You have left',
    elsewhere: 'You have booked the same elsewhere, so the waiting is over',
    unanswered: 'Two offers were not answered, so the waiting is over',
    over: 'The day is past, and nothing came free for you',
  },
  booking: 'See the booking',
}

const ko: WaitingTexts = {
  joinTitle: '대기 신청',
  day: '날짜',
  what: '업무',
  which: '기다릴 시간',
  wholeDay: '그날 어느 시간이든',
  wholeDayNote: '기회가 더 많습니다',
  onlyTime: time => `${time}만`,
  how: '누가 취소하거나 변경하면 빈자리를 먼저 온 순서대로 드립니다. 차례가 되면 20분 동안 자리를 남겨 두며, 한 번 누르면 예약됩니다. 밤에 난 자리는 오전 8시 20분까지 남겨 둡니다.',
  tellNote:
    '아래 버튼을 누른 뒤 위챗 알림을 허용해 주세요. 허용하지 않으면 직접 열어 보셔야 하고 자리도 남겨 두지 않습니다.',
  join: '대기 신청',
  joining: '신청 중…',
  nothing: '기다릴 시간이 없습니다',
  nothingNote: '먼저 업무, 접수처, 마감된 시간을 고르고 정보를 적어 주세요.',
  begin: '고르기',
  free: time => `그날 ${time}에 자리가 있습니다. 바로 예약하세요.`,
  freeGo: '예약하기',
  tooMany: '대기가 너무 많습니다. 하나를 취소한 뒤 신청하세요.',
  lineFull: '그날은 기다리는 분이 너무 많습니다. 다른 날이나 다른 접수처를 골라 주세요.',
  title: '내 대기',
  none: '대기 중인 것이 없습니다',
  noneNote: '마감된 시간을 누르면 대기할 수 있습니다.',
  first: '맨 앞입니다',
  ahead: count => `앞에 ${count}명`,
  aheadNote: '차례가 오지 않을 수도 있습니다. 누가 취소해야 자리가 납니다.',
  needs: places => `이 업무는 자리 ${places}개가 이어져야 합니다. 모자라면 뒤의 분께 먼저 드립니다.`,
  offer: '자리가 났습니다',
  heldUntil: (time, left) => `${time}까지 남겨 둡니다. ${left} 남음`,
  unheld: '남겨 둔 자리가 아닙니다. 먼저 누른 분이 예약합니다.',
  accept: '이 시간으로 예약',
  refuse: '이 시간 말고 계속 대기',
  over: '그 자리는 없어졌습니다. 계속 대기 중입니다.',
  gone: '찾을 수 없습니다',
  goneNote: '이미 끝났거나 다른 위챗 계정의 것일 수 있습니다.',
  untold:
    '차례가 되어도 위챗으로 알려 드릴 수 없습니다. 한 번 허용하면 한 번 알려 드리며, 그래야 자리를 남겨 둡니다.',
  allow: '알림 허용',
  leave: '대기 취소',
  leaveAsk: '대기를 취소할까요?',
  leaveNote: '다시 신청하면 맨 뒤가 됩니다.',
  stay: '계속 대기',
  ended: {
    booked: '예약되었습니다',
    left: '취소하셨습니다',
    elsewhere: '같은 업무를 다른 곳에 예약하셔서 대기가 끝났습니다',
    unanswered: '두 번 답이 없어 대기가 끝났습니다',
    over: '그날이 지났고 자리가 나지 않았습니다',
  },
  booking: '예약 보기',
}

export const waitingTexts: Record<Language, WaitingTexts> = { 'zh-CN': zhCn, en, ko }
