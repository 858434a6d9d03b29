import type { Language } from '../schemas/text'

/** What is said from the door of a hall to the document. */
export interface ArrivalTexts {
  title: string
  /** Before the person is checked in. */
  codeTitle: string
  codeLabel: string
  codeNote: string
  codeUntil: (time: string) => string
  codeOffline: string
  renew: string
  poster: string
  posterNote: string
  badPoster: string
  whereNeeded: string
  /** Checked in. */
  arrived: string
  noTicket: string
  noTicketNote: string
  number: string
  ahead: (count: number) => string
  next: string
  aheadUnknown: string
  wait: (from: number, to: number) => string
  waitUnknown: string
  called: string
  calledAt: (counter: string) => string
  serving: string
  passed: string
  passedNote: string
  finished: string
  unknown: string
  see: string
  way: string
  /** Once it is over. */
  handedIn: string
  nothingHandedIn: string
  collectOn: (day: string) => string
  collectUnknown: string
  collectBy: Record<'counter' | 'machine' | 'post', string>
  rate: string
  calendar: string
  calendarDone: string
  calendarRefused: string
  calendarFile: string
}

export const arrivalTexts: Record<Language, ArrivalTexts> = {
  'zh-CN': {
    title: '到厅和排队',
    codeTitle: '到厅码',
    codeLabel: '到厅码，给工作人员或取号机扫',
    codeNote: '给工作人员或取号机扫一下就签到了。每 5 分钟换一次，截图没有用。',
    codeUntil: time => `${time} 前有效`,
    codeOffline: '现在没有网络。请把预约号给工作人员看。',
    renew: '刷新',
    poster: '扫大厅里的签到码',
    posterNote: '大厅墙上有签到码。需要知道您大概在哪里，只比对，不保存。',
    badPoster: '这不是大厅的签到码。',
    whereNeeded: '要自己签到，请允许使用位置；不允许也可以找工作人员签到。',
    arrived: '已签到',
    noTicket: '还没有排队号',
    noTicketNote: '请在取号机上取号，或听工作人员叫您。',
    number: '排队号',
    ahead: count => `前面还有 ${count} 人`,
    next: '下一个就是您',
    aheadUnknown: '前面几人，现在不清楚',
    wait: (from, to) => (from === 0 ? `${to} 分钟以内` : `大约再等 ${from}–${to} 分钟`),
    waitUnknown: '要等多久，现在不清楚',
    called: '叫到您了',
    calledAt: counter => `请到 ${counter} 号窗口`,
    serving: '正在办理',
    passed: '叫号已过',
    passedNote: '请告诉工作人员，请他重新叫您。',
    finished: '办完了',
    unknown: '排队情况现在不清楚，请看大厅屏幕。',
    see: '看详细',
    way: '接下来去哪里',
    handedIn: '您交的材料',
    nothingHandedIn: '没有留下材料',
    collectOn: day => `${day} 起可以取证`,
    collectUnknown: '几时取证，请看回执单',
    collectBy: {
      counter: '带回执单和身份证，到这个大厅领取',
      machine: '带身份证，在大厅的自助机上领取',
      post: '邮寄给您',
    },
    rate: '评价这次办理',
    calendar: '加到手机日历',
    calendarDone: '已加到日历',
    calendarRefused: '没有加到日历。请在微信设置里允许使用日历。',
    calendarFile: '预约',
  },
  en: {
    title: 'Arrival and queue',
    codeTitle: 'Arrival code',
    codeLabel: 'Arrival code, for the staff or the ticket machine to scan',
    codeNote:
      'Have it scanned by the staff or the ticket machine, and you are checked in. It changes every 5 minutes; a picture of it is of no use.',
    codeUntil: time => `Good until ${time}`,
    codeOffline: 'There is no network now. Please show your booking number to the staff.',
    renew: 'Refresh',
    poster: 'Scan the hall’s check-in code',
    posterNote: 'It hangs on the wall. Roughly where you are has to be known: it is compared and not kept.',
    badPoster: 'This is no check-in code of a hall.',
    whereNeeded: 'To check in by yourself, please allow your location; or let the staff check you in.',
    arrived: 'Checked in',
    noTicket: 'No ticket yet',
    noTicketNote: 'Take one at the ticket machine, or wait until the staff call you.',
    number: 'Ticket',
    ahead: count => `${count} ahead of you`,
    next: 'You are next',
    aheadUnknown: 'Who is ahead is not known now',
    wait: (from, to) => (from === 0 ? `Within ${to} minutes` : `About ${from}–${to} more minutes`),
    waitUnknown: 'How long it takes is not known now',
    called: 'It is your turn',
    calledAt: counter => `Please go to counter ${counter}`,
    serving: 'Being served',
    passed: 'Your number has passed',
    passedNote: 'Please tell the staff, who will call you again.',
    finished: 'Done',
    unknown: 'How the queue stands is not known now. Please look at the screen in the hall.',
    see: 'See more',
    way: 'Where to go next',
    handedIn: 'What you handed in',
    nothingHandedIn: 'Nothing stayed with the hall',
    collectOn: day => `To be collected from ${day}`,
    collectUnknown: 'When to collect stands on the receipt',
    collectBy: {
      counter: 'At this hall, with the receipt and your ID card',
      machine: 'At the hall’s machine, with your ID card',
      post: 'It is posted to you',
    },
    rate: 'Rate this visit',
    calendar: 'Add to the calendar',
    calendarDone: 'It is in the calendar',
    calendarRefused: 'It is not in the calendar. Please allow the calendar in WeChat’s settings.',
    calendarFile: 'booking',
  },
  ko: {
    title: '도착과 대기',
    codeTitle: '도착 코드',
    codeLabel: '도착 코드. 직원이나 순번기에 보여 주세요',
    codeNote: '직원이나 순번기가 스캔하면 체크인됩니다. 5분마다 바뀌어 캡처는 쓸 수 없습니다.',
    codeUntil: time => `${time}까지 유효`,
    codeOffline: '지금 네트워크가 없습니다. 직원에게 예약 번호를 보여 주세요.',
    renew: '새로 고침',
    poster: '접수처의 체크인 코드 스캔',
    posterNote: '접수처 벽에 있습니다. 대략적인 위치를 비교만 하고 저장하지 않습니다.',
    badPoster: '접수처의 체크인 코드가 아닙니다.',
    whereNeeded: '직접 체크인하려면 위치 사용을 허용하거나 직원에게 말씀하세요.',
    arrived: '체크인됨',
    noTicket: '아직 순번이 없습니다',
    noTicketNote: '순번기에서 뽑거나 직원이 부를 때까지 기다리세요.',
    number: '순번',
    ahead: count => `앞에 ${count}명`,
    next: '다음 차례입니다',
    aheadUnknown: '앞에 몇 명인지 지금 알 수 없습니다',
    wait: (from, to) => (from === 0 ? `${to}분 이내` : `약 ${from}–${to}분 더`),
    waitUnknown: '얼마나 걸릴지 지금 알 수 없습니다',
    called: '차례가 되었습니다',
    calledAt: counter => `${counter}번 창구로 가세요`,
    serving: '처리 중',
    passed: '순번이 지났습니다',
    passedNote: '직원에게 말씀하시면 다시 불러 드립니다.',
    finished: '끝났습니다',
    unknown: '대기 상황을 지금 알 수 없습니다. 접수처 화면을 보세요.',
    see: '자세히 보기',
    way: '다음에 갈 곳',
    handedIn: '제출하신 서류',
    nothingHandedIn: '제출한 서류 없음',
    collectOn: day => `${day}부터 수령`,
    collectUnknown: '수령일은 접수증을 보세요',
    collectBy: {
      counter: '접수증과 신분증을 가지고 이 접수처에서 수령',
      machine: '신분증을 가지고 접수처 기기에서 수령',
      post: '우편으로 보내 드립니다',
    },
    rate: '이번 방문 평가',
    calendar: '캘린더에 추가',
    calendarDone: '캘린더에 추가했습니다',
    calendarRefused: '추가하지 못했습니다. 위챗 설정에서 캘린더를 허용해 주세요.',
    calendarFile: '예약',
  },
}
