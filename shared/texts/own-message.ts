import type { Language } from '../schemas/text'

/** The reader's own messages in the app; lines by the names that templates give them. */
export interface OwnMessageTexts {
  title: string
  note: string
  none: string
  noneNote: string
  purposes: Record<string, string>
  other: string
  lines: Record<string, string>
  unread: string
  withdrawn: string
  past: string
  look: string
}

const zhCn: OwnMessageTexts = {
  title: '我的消息',
  note: '写给您的消息都在这里，微信没有送到的也在。保留三十天。',
  none: '还没有消息',
  noneNote: '预约提醒、材料变更、推荐和上门进度会列在这里。',
  purposes: {
    recommendation: '推荐更快的大厅',
    bookingReminder: '预约提醒',
    checklistChanged: '材料清单有变',
    homeVisit: '上门办证进度',
    waitingList: '候补有号了',
    closing: '大厅提前停办',
    broadcast: '大厅通知',
  },
  other: '通知',
  lines: {
    service: '办理事项',
    point: '大厅',
    slotTime: '预约时间',
    oldTime: '原来约的',
    suggestedPoint: '推荐大厅',
    newTime: '推荐时间',
    validUntil: '保留到',
    change: '变更',
    progress: '进度',
    time: '时间',
    note: '说明',
  },
  unread: '未读',
  withdrawn: '情况变了，这条不再适用。',
  past: '时间已经过去。',
  look: '点开看',
}

const en: OwnMessageTexts = {
  title: 'My messages',
  note: 'Every message to you is here, also what WeChat could not bring. They are kept for thirty days.',
  none: 'No messages yet',
  noneNote: 'Booking reminders, changed lists, suggestions and the progress of home visits stand here.',
  purposes: {
    recommendation: 'Suggestion: a faster hall',
    bookingReminder: 'Booking reminder',
    checklistChanged: 'Your list has changed',
    homeVisit: 'Home visit',
    waitingList: 'Waiting list: a place',
    closing: 'The hall closes early',
    broadcast: 'From the hall',
  },
  other: 'Message',
  lines: {
    service: 'Service',
    point: 'Hall',
    slotTime: 'Booked for',
    oldTime: 'Booked for',
    suggestedPoint: 'Suggested hall',
    newTime: 'Suggested time',
    validUntil: 'Kept until',
    change: 'Change',
    progress: 'Progress',
    time: 'Time',
    note: 'Note',
  },
  unread: 'Unread',
  withdrawn: 'Things have changed: this is no longer true.',
  past: 'Its time has passed.',
  look: 'Look',
}

const ko: OwnMessageTexts = {
  title: '내 메시지',
  note: '위챗이 전하지 못한 것까지, 받으신 모든 메시지가 여기에 있습니다. 삼십 일 동안 보관합니다.',
  none: '아직 메시지가 없습니다',
  noneNote: '예약 알림, 서류 변경, 추천, 방문 진행이 여기에 나옵니다.',
  purposes: {
    recommendation: '더 빠른 접수처 추천',
    bookingReminder: '예약 알림',
    checklistChanged: '준비물 목록 변경',
    homeVisit: '방문 처리 진행',
    waitingList: '대기 순번 알림',
    closing: '접수처 조기 마감',
    broadcast: '접수처 알림',
  },
  other: '알림',
  lines: {
    service: '업무',
    point: '접수처',
    slotTime: '예약 시간',
    oldTime: '원래 예약',
    suggestedPoint: '추천 접수처',
    newTime: '추천 시간',
    validUntil: '보관 시한',
    change: '변경',
    progress: '진행',
    time: '시간',
    note: '안내',
  },
  unread: '읽지 않음',
  withdrawn: '상황이 바뀌어 더는 맞지 않습니다.',
  past: '이미 지난 시간입니다.',
  look: '열어 보기',
}

export const ownMessageTexts: Record<Language, OwnMessageTexts> = { 'zh-CN': zhCn, en, ko }
