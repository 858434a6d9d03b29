import type { Language } from '../schemas/text'

/** What the service number answers in its chat. Short: it is read on a phone, between other things. */
export interface ChatTexts {
  welcome: string
  /** What may be written, a line each. */
  menu: string
  open: string
  /** The card of a service's list. */
  listTitle: (service: string) => string
  listNote: string
  /** Other services the words may have meant. */
  orPerhaps: (...services: string[]) => string
  /** An errand that somebody else does. */
  referral: (name: string, to: string) => string
  guides: Record<'guide/photo' | 'guide/disclosure' | 'guide/hall' | 'guide/online', string>
  progress: (number: string) => string
  bookings: string
  /** Of a family member, who is not named. */
  family: (what: string) => string
  booking: (day: string, time: string, service: string, point: string) => string
  seeBooking: string
  cancelBooking: string
  cancel: string
  noBooking: string
  /** Nobody knows whose booking is meant. */
  unknownPerson: string
  seeBookings: string
  book: string
  halls: string
  hallsNear: (point: string) => string
  hall: (name: string, busyness: string, wait: string, asOf: string) => string
  wait: (minutes: number) => string
  noWait: string
  probablyNoWait: string
  asOf: (time: string) => string
  seeHalls: string
  whereAreYou: string
}

const zhCn: ChatTexts = {
  welcome: '您好，这里是吉林出入境。',
  menu: '可以这样问我：\n“换护照”：要带什么\n“预约”：我的预约\n“忙不忙”：附近大厅人多不多\n“取消”：取消预约',
  open: '打开小程序',
  listTitle: service => `${service}：要带什么`,
  listNote: '点开回答几个问题，就知道要带什么、多少钱、几天办好。',
  orPerhaps: (...services) => `也可能是：${services.join('、')}。回复名称就能看。`,
  referral: (name, to) => `${name}：${to}`,
  guides: {
    'guide/photo': '证件照检查',
    'guide/disclosure': '收费和时限',
    'guide/hall': '全省大厅',
    'guide/online': '网上能办的事',
  },
  progress: number => `办理进度请拨打 ${number} 查询。`,
  bookings: '您的预约：',
  family: what => `家人：${what}`,
  booking: (day, time, service, point) => `${day} ${time} ${service}，${point}`,
  seeBooking: '查看、改期',
  cancelBooking: '去取消',
  cancel: '取消请点开预约，在页面最下面。没到时间都可以取消。',
  noBooking: '您现在没有预约。',
  unknownPerson: '您的预约在小程序里看。',
  seeBookings: '我的预约',
  book: '去预约',
  halls: '离您最近的大厅：',
  hallsNear: point => `离${point}最近的大厅：`,
  hall: (name, busyness, wait, asOf) => `${name}：${busyness}${wait}${asOf}`,
  wait: minutes => `，约等 ${minutes} 分钟`,
  noWait: '，不用等',
  probablyNoWait: '，多半不用等',
  asOf: time => `（${time}）`,
  seeHalls: '看全部大厅',
  whereAreYou: '您在哪儿？点“＋”发送“位置”，或回复县区名，例如：忙不忙 宽城区',
}

const en: ChatTexts = {
  welcome: 'Hello, this is Jilin Entry and Exit.',
  menu: 'You can ask:\n"renew passport": what to bring\n"booking": your booking\n"busy": how busy the nearest halls are\n"cancel": cancel a booking',
  open: 'Open the mini-program',
  listTitle: service => `${service}: what to bring`,
  listNote: 'Answer a few questions to see what to bring, what it costs and how long it takes.',
  orPerhaps: (...services) => `Or perhaps: ${services.join('; ')}. Reply with the name.`,
  referral: (name, to) => `${name}: ${to}`,
  guides: {
    'guide/photo': 'check my photo',
    'guide/disclosure': 'fees and times',
    'guide/hall': 'all halls',
    'guide/online': 'what can be done online',
  },
  progress: number => `For the progress of an application, call ${number}.`,
  bookings: 'Your bookings:',
  family: what => `Family: ${what}`,
  booking: (day, time, service, point) => `${day} ${time} ${service}, ${point}`,
  seeBooking: 'See or change it',
  cancelBooking: 'Cancel it',
  cancel: 'To cancel, open the booking; the button is at the bottom. It works until the time of the visit.',
  noBooking: 'You have no booking now.',
  unknownPerson: 'Your bookings are in the mini-program.',
  seeBookings: 'My bookings',
  book: 'Book a visit',
  halls: 'The halls nearest to you:',
  hallsNear: point => `The halls nearest to ${point}:`,
  hall: (name, busyness, wait, asOf) => `${name}: ${busyness}${wait}${asOf}`,
  wait: minutes => `, about ${minutes} min`,
  noWait: ', no wait',
  probablyNoWait: ', probably no wait',
  asOf: time => ` (${time})`,
  seeHalls: 'See all halls',
  whereAreYou: 'Where are you? Tap + and send your location, or reply with a county, such as: busy Kuancheng',
}

const ko: ChatTexts = {
  welcome: '안녕하세요, 길림 출입국입니다.',
  menu: '이렇게 물어보세요:\n“여권 재발급”: 준비물\n“예약”: 내 예약\n“대기”: 가까운 접수처가 붐비는지\n“취소”: 예약 취소',
  open: '미니프로그램 열기',
  listTitle: service => `${service}: 준비물`,
  listNote: '몇 가지 질문에 답하면 준비물, 수수료, 처리 기간을 알 수 있습니다.',
  orPerhaps: (...services) => `혹시 ${services.join(', ')}인가요? 이름을 보내 주세요.`,
  referral: (name, to) => `${name}: ${to}`,
  guides: {
    'guide/photo': '사진 검사',
    'guide/disclosure': '수수료와 처리 기한',
    'guide/hall': '전체 접수처',
    'guide/online': '온라인으로 되는 일',
  },
  progress: number => `처리 상황은 ${number} 번으로 전화해 주세요.`,
  bookings: '내 예약:',
  family: what => `가족: ${what}`,
  booking: (day, time, service, point) => `${day} ${time} ${service}, ${point}`,
  seeBooking: '보기, 변경하기',
  cancelBooking: '취소하러 가기',
  cancel: '취소하려면 예약을 여세요. 버튼은 맨 아래에 있습니다. 방문 시각 전까지 됩니다.',
  noBooking: '지금은 예약이 없습니다.',
  unknownPerson: '예약은 미니프로그램에서 볼 수 있습니다.',
  seeBookings: '내 예약',
  book: '예약하기',
  halls: '가장 가까운 접수처:',
  hallsNear: point => `${point}에서 가장 가까운 접수처:`,
  hall: (name, busyness, wait, asOf) => `${name}: ${busyness}${wait}${asOf}`,
  wait: minutes => `, 약 ${minutes}분`,
  noWait: ', 대기 없음',
  probablyNoWait: ', 아마 대기 없음',
  asOf: time => ` (${time})`,
  seeHalls: '전체 접수처 보기',
  whereAreYou: '어디에 계신가요? “+”를 눌러 위치를 보내거나 지역 이름을 보내 주세요. 예: 대기 관성구',
}

export const chatTexts: Record<Language, ChatTexts> = { 'zh-CN': zhCn, en, ko }

/** Told in the language itself to those who may have been greeted in another. */
export const languageHints: Record<Language, string> = {
  'zh-CN': '用中文写，就用中文回答。',
  en: 'Write in English for English.',
  ko: '한국어로 쓰시면 한국어로 답합니다.',
}
