import type { Language } from '../schemas/text'

/** Wording of closing a hall early today. */
export interface HallClosingTexts {
  title: string
  link: readonly [title: string, note: string]
  from: string
  now: string
  fromNote: string
  affected: (count: number) => string
  nobody: string
  over: string
  more: (count: number) => string
  close: (from: string) => string
  ask: string
  askNote: (count: number) => string
  closed: (from: string) => string
  closedNote: string
}

export const hallClosingTexts: Record<Language, HallClosingTexts> = {
  'zh-CN': {
    title: '今天提前停办',
    link: ['今天提前停办', '先看影响到谁，再通知他们'],
    from: '从几点起',
    now: '现在',
    fromNote: '到点前已经签到的人照常办完。',
    affected: count => `${count} 个预约受影响`,
    nobody: '这个时间以后没有人预约。',
    over: '这个时间大厅本来就不办了。',
    more: count => `还有 ${count} 个`,
    close: from => `从 ${from} 起停办`,
    ask: '确定停办吗？',
    askNote: count => `会马上通知 ${count} 个预约人改时间，停办后不能再改晚。`,
    closed: from => `今天 ${from} 起停办`,
    closedNote: '受影响的人会收到通知，没有预约的人在小程序里看到已停办。要更早停办，可以另选时间。',
  },
  en: {
    title: 'Close early today',
    link: ['Close early today', 'See who is affected, then tell them'],
    from: 'From when on',
    now: 'Now',
    fromNote: 'Whoever is checked in by then is served.',
    affected: count => (count === 1 ? '1 booking is affected' : `${count} bookings are affected`),
    nobody: 'Nobody is booked after that.',
    over: 'The hall is closed at that time anyway.',
    more: count => `${count} more`,
    close: from => `Close from ${from}`,
    ask: 'Close the hall?',
    askNote: count =>
      `${count === 1 ? 'The one who is booked is' : `The ${count} who are booked are`} told at once to choose another time. It cannot be put off again.`,
    closed: from => `Closed today from ${from}`,
    closedNote:
      'Those who are affected are told; everybody else sees it in the app. To close earlier, choose another time.',
  },
  ko: {
    title: '오늘 일찍 마감',
    link: ['오늘 일찍 마감', '누구에게 영향이 있는지 보고 알림'],
    from: '몇 시부터',
    now: '지금',
    fromNote: '그때까지 체크인한 사람은 그대로 처리합니다.',
    affected: count => `예약 ${count}건에 영향`,
    nobody: '그 뒤에는 예약이 없습니다.',
    over: '그 시간에는 원래 열지 않습니다.',
    more: count => `그 밖에 ${count}건`,
    close: from => `${from}부터 마감`,
    ask: '마감할까요?',
    askNote: count => `예약자 ${count}명에게 시간을 바꾸라고 바로 알립니다. 다시 늦출 수 없습니다.`,
    closed: from => `오늘 ${from}부터 마감`,
    closedNote:
      '영향을 받는 사람에게 알림이 가고, 다른 사람은 앱에서 봅니다. 더 일찍 마감하려면 시간을 다시 고르십시오.',
  },
}
