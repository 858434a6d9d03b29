import type { BookingStatus } from '../schemas/booking'
import type { Language } from '../schemas/text'

/** What the pages of a counter's days, its printed list and its table say. */
export interface CounterListTexts {
  thisWeek: string
  earlier: string
  later: string
  booked: (count: number) => string
  arrived: (count: number) => string
  walkIns: (count: number) => string
  missed: (count: number) => string
  waiting: (count: number) => string
  nobody: string
  hour: (hour: string) => string
  print: string
  printTitle: string
  /** At the head of a printed list. */
  listOf: (hall: string, day: string) => string
  printedAt: (time: string, people: number) => string
  came: string
  export: string
  exportNote: string
  saved: string
  sheet: string
  columns: readonly [
    day: string,
    time: string,
    name: string,
    idNumber: string,
    phone: string,
    services: string,
    status: string,
    arrived: string,
    number: string,
  ]
  status: Record<BookingStatus, string>
  walkIn: string
  /** Entering somebody. */
  enter: {
    note: string
    name: string
    namePlaceholder: string
    idNumber: string
    idNumberPlaceholder: string
    phone: string
    phonePlaceholder: string
    choose: string
    language: string
    submit: string
    done: string
    isBooked: string
    isBookedNote: string
  }
}

export const counterListTexts: Record<Language, CounterListTexts> = {
  'zh-CN': {
    thisWeek: '本周',
    earlier: '前一周',
    later: '后一周',
    booked: count => `预约 ${count} 人`,
    arrived: count => `已到 ${count}`,
    walkIns: count => `现场 ${count}`,
    missed: count => `未到 ${count}`,
    waiting: count => `候补 ${count}`,
    nobody: '没有预约',
    hour: hour => `${Number(hour)} 点`,
    print: '打印名单',
    printTitle: '打印名单',
    listOf: (hall, day) => `${hall} · ${day}`,
    printedAt: (time, people) => `${time} 打印，共 ${people} 人。名单含个人信息，用完请销毁。`,
    came: '到了',
    export: '导出表格',
    exportNote: '表格里有完整的姓名、证件号和电话。只导出工作需要的，用完请删掉。',
    saved: '表格已保存',
    sheet: '预约名单',
    columns: ['日期', '时间', '姓名', '证件号', '电话', '办理事项', '状态', '到达', '预约号'],
    status: { booked: '已预约', checkedIn: '已到', cancelled: '已取消', missed: '未到' },
    walkIn: '现场来的',
    enter: {
      note: '没有预约的人，登记后就在今天的名单里。',
      name: '姓名',
      namePlaceholder: '和证件上一样',
      idNumber: '证件号',
      idNumberPlaceholder: '读卡或输入',
      phone: '手机号（可以不填）',
      phonePlaceholder: '方便联系',
      choose: '选择事项',
      language: '说哪种语言',
      submit: '登记',
      done: '已登记',
      isBooked: '这个人今天有预约',
      isBookedNote: '不用登记，打开他的预约签到就行。',
    },
  },
  en: {
    thisWeek: 'This week',
    earlier: 'Week before',
    later: 'Week after',
    booked: count => `${count} booked`,
    arrived: count => `${count} here`,
    walkIns: count => `${count} walked in`,
    missed: count => `${count} missed`,
    waiting: count => `${count} waiting for a place`,
    nobody: 'Nobody booked',
    hour: hour => `${hour}:00`,
    print: 'Print the list',
    printTitle: 'Print a list',
    listOf: (hall, day) => `${hall} · ${day}`,
    printedAt: (time, people) =>
      `Printed at ${time}, ${people} people. It holds personal data: destroy it after use.`,
    came: 'Came',
    export: 'Export a table',
    exportNote:
      'The table holds whole names, document numbers and telephones. Take only what the work needs, and delete it afterwards.',
    saved: 'The table is saved',
    sheet: 'Bookings',
    columns: [
      'Day',
      'Time',
      'Name',
      'Document number',
      'Telephone',
      'Service',
      'State',
      'Arrived',
      'Booking number',
    ],
    status: { booked: 'Booked', checkedIn: 'Here', cancelled: 'Cancelled', missed: 'Missed' },
    walkIn: 'Walked in',
    enter: {
      note: 'Somebody without a booking then stands in today’s list.',
      name: 'Name',
      namePlaceholder: 'As in the document',
      idNumber: 'Document number',
      idNumberPlaceholder: 'Read a card, or type',
      phone: 'Mobile (may be left out)',
      phonePlaceholder: 'To be reached by',
      choose: 'Choose a service',
      language: 'Speaks',
      submit: 'Enter',
      done: 'Entered',
      isBooked: 'This person is booked for today',
      isBookedNote: 'Nothing to enter: open the booking and check in.',
    },
  },
  ko: {
    thisWeek: '이번 주',
    earlier: '지난주',
    later: '다음 주',
    booked: count => `예약 ${count}명`,
    arrived: count => `도착 ${count}`,
    walkIns: count => `현장 ${count}`,
    missed: count => `미방문 ${count}`,
    waiting: count => `대기 ${count}`,
    nobody: '예약 없음',
    hour: hour => `${Number(hour)}시`,
    print: '명단 인쇄',
    printTitle: '명단 인쇄',
    listOf: (hall, day) => `${hall} · ${day}`,
    printedAt: (time, people) => `${time} 인쇄, 모두 ${people}명. 개인정보가 있으니 사용 후 파기하세요.`,
    came: '도착',
    export: '표 내보내기',
    exportNote:
      '표에는 전체 이름, 증서 번호, 전화번호가 들어 있습니다. 업무에 필요한 것만 내보내고 사용 후 지우세요.',
    saved: '표를 저장했습니다',
    sheet: '예약 명단',
    columns: ['날짜', '시간', '이름', '증서 번호', '전화', '업무', '상태', '도착', '예약 번호'],
    status: { booked: '예약됨', checkedIn: '도착', cancelled: '취소됨', missed: '미방문' },
    walkIn: '현장 방문',
    enter: {
      note: '예약 없이 온 사람을 등록하면 오늘 명단에 나옵니다.',
      name: '이름',
      namePlaceholder: '증서와 같게',
      idNumber: '증서 번호',
      idNumberPlaceholder: '카드 읽기 또는 입력',
      phone: '휴대전화 (선택)',
      phonePlaceholder: '연락용',
      choose: '업무 선택',
      language: '사용 언어',
      submit: '등록',
      done: '등록했습니다',
      isBooked: '오늘 예약이 있는 사람입니다',
      isBookedNote: '등록할 필요 없이 예약을 열어 도착 확인을 하세요.',
    },
  },
}
