import type { Language } from '../schemas/text'

/** What a counter says at the end of a visit, and on the poster by which people check themselves in. */
export interface CounterVisitTexts {
  link: readonly [title: string, note: string]
  title: string
  ticket: string
  ticketPlaceholder: string
  ticketSave: string
  ticketSaved: string
  handedIn: string
  handedInNote: string
  collectOn: string
  collectOnPlaceholder: string
  collectUnknown: string
  collectBy: string
  ways: Record<'counter' | 'machine' | 'post', string>
  submit: string
  done: string
  posterTitle: string
  posterText: readonly string[]
  posterLabel: string
  print: string
}

export const counterVisitTexts: Record<Language, CounterVisitTexts> = {
  'zh-CN': {
    link: ['排队号、收件和取证', '登记排队号；办完后告诉他收了什么、几时取证'],
    title: '收件和取证',
    ticket: '排队号',
    ticketPlaceholder: '例如 A012',
    ticketSave: '登记排队号',
    ticketSaved: '已登记，他的手机会显示前面几人',
    handedIn: '收下的材料',
    handedInNote: '勾选留在大厅的，看过就还的不用勾。',
    collectOn: '几时起可以取证（可以不填）',
    collectOnPlaceholder: '选择日期',
    collectUnknown: '不知道就不填，他会看到“请看回执单”。',
    collectBy: '怎么取',
    ways: { counter: '大厅窗口', machine: '自助机', post: '邮寄' },
    submit: '办完了，告诉他',
    done: '他的手机上能看到了',
    posterTitle: '预约签到',
    posterText: ['打开“吉林出入境”小程序', '点您的预约 → 我到大厅了 → 扫大厅里的签到码'],
    posterLabel: '本大厅的签到码',
    print: '打印',
  },
  en: {
    link: ['Ticket, papers and collection', 'Note the ticket; at the end say what stays and when to collect'],
    title: 'Papers and collection',
    ticket: 'Ticket',
    ticketPlaceholder: 'e.g. A012',
    ticketSave: 'Note the ticket',
    ticketSaved: 'Noted: the phone shows who is ahead',
    handedIn: 'What stays with the hall',
    handedInNote: 'Tick what stays; not what was looked at and given back.',
    collectOn: 'To be collected from (may be left out)',
    collectOnPlaceholder: 'Choose a day',
    collectUnknown: 'Leave it out if nobody knows; the phone then says to look at the receipt.',
    collectBy: 'How it is had',
    ways: { counter: 'At the counter', machine: 'At the machine', post: 'By post' },
    submit: 'Done: tell the person',
    done: 'The phone shows it now',
    posterTitle: 'Check-in for bookings',
    posterText: [
      'Open the mini-program 吉林出入境',
      'Tap your booking → I am at the hall → Scan the hall’s check-in code',
    ],
    posterLabel: 'Check-in code of this hall',
    print: 'Print',
  },
  ko: {
    link: ['순번, 접수 서류, 수령', '순번을 등록하고, 끝나면 접수한 것과 수령일을 알립니다'],
    title: '접수 서류와 수령',
    ticket: '순번',
    ticketPlaceholder: '예: A012',
    ticketSave: '순번 등록',
    ticketSaved: '등록했습니다. 휴대폰에 앞사람 수가 나옵니다',
    handedIn: '접수한 서류',
    handedInNote: '접수처에 남는 것만 표시하고, 보고 돌려준 것은 표시하지 마세요.',
    collectOn: '수령 시작일 (선택)',
    collectOnPlaceholder: '날짜 선택',
    collectUnknown: '모르면 비워 두세요. 휴대폰에는 접수증을 보라고 나옵니다.',
    collectBy: '수령 방법',
    ways: { counter: '창구', machine: '기기', post: '우편' },
    submit: '끝났음을 알리기',
    done: '이제 휴대폰에 보입니다',
    posterTitle: '예약 체크인',
    posterText: [
      '위챗 미니프로그램 吉林出入境 열기',
      '예약 선택 → 접수처에 도착했어요 → 접수처의 체크인 코드 스캔',
    ],
    posterLabel: '이 접수처의 체크인 코드',
    print: '인쇄',
  },
}
