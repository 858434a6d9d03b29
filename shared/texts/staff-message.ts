import type { MessageReason, MessageState } from '../schemas/delivery'
import type { Language } from '../schemas/text'

type Purpose =
  | 'recommendation'
  | 'bookingReminder'
  | 'checklistChanged'
  | 'homeVisit'
  | 'waitingList'
  | 'closing'
  | 'broadcast'

/** Wording of what became of messages, apart from what every page carries. */
export interface StaffMessageTexts {
  title: string
  day: string
  days: Record<'today' | 'yesterday', string>
  purposes: Record<Purpose, string>
  states: Record<MessageState, string>
  reasons: Record<MessageReason, string>
  count: (count: number) => string
  stateNote: string
  all: string
  none: string
  noneNote: string
  byHall: string
  byKind: string
  reach: (counts: { written: number; delivered: number; accepted: number; appOnly: number }) => string
  at: (time: string) => string
  more: (shown: number, all: number) => string
  resend: string
  resent: string
  toBooking: string
}

const zhCn: StaffMessageTexts = {
  title: '消息',
  day: '看哪天写的',
  days: { today: '今天', yesterday: '昨天' },
  purposes: {
    recommendation: '推荐',
    bookingReminder: '预约提醒',
    checklistChanged: '材料变更或补正',
    homeVisit: '上门进度',
    waitingList: '候补有号',
    closing: '今天提前停办',
    broadcast: '大厅通知',
  },
  states: {
    waiting: '等待发送',
    sending: '正在发送',
    sent: '微信已接收',
    delivered: '已送达',
    undeliverable: '没能送达',
    outdated: '过时未发',
    withdrawn: '不再属实，未发',
    unknown: '不知道发没发出',
    dead: '发不出，要人看',
  },
  reasons: {
    noCredit: '本人没有允许微信消息',
    unknownUser: '微信里找不到这个人',
    noPerson: '没有可发的人',
    cancelled: '预约已取消',
    moved: '预约已改到别处',
    over: '推荐已经结束',
    superseded: '已有更新的消息',
    switchedOff: '本人关了推荐',
    takenBack: '大厅撤回了通知',
    badContent: '内容不合模板',
    refusedByWechat: '微信拒收',
    crash: '系统出错',
    outage: '微信没有应答',
    quota: '当天的额度用完',
    configuration: '模板没有配置好',
    concurrent: '同时在发另一条',
    failedAtWechat: '微信没有送到',
  },
  count: count => `${count} 条`,
  stateNote: '没有允许微信消息的人，要看小程序才知道，请打电话告诉。',
  all: '全部',
  none: '这天没有写消息',
  noneNote: '推荐、提醒、材料变更和补正，写了就会列在这里。',
  byHall: '按大厅和县看',
  byKind: '各类消息的触达',
  reach: ({ written, delivered, accepted, appOnly }) =>
    `写 ${written} · 送达 ${delivered} · 微信已收 ${accepted} · 只在小程序 ${appOnly}`,
  at: time => `${time} 写`,
  more: (shown, all) => `共 ${all} 条，只列最近 ${shown} 条。`,
  resend: '再发一次',
  resent: '已排队再发，微信接收过的不会重复。',
  toBooking: '看预约',
}

const en: StaffMessageTexts = {
  title: 'Messages',
  day: 'Written on',
  days: { today: 'Today', yesterday: 'Yesterday' },
  purposes: {
    recommendation: 'Suggestion',
    bookingReminder: 'Booking reminder',
    checklistChanged: 'Papers changed or missing',
    homeVisit: 'Home visit',
    waitingList: 'Waiting list',
    closing: 'Closing early',
    broadcast: 'Notice of the hall',
  },
  states: {
    waiting: 'Waiting to be sent',
    sending: 'Being sent',
    sent: 'Taken by WeChat',
    delivered: 'Delivered',
    undeliverable: 'Did not arrive',
    outdated: 'Too late, not sent',
    withdrawn: 'No longer true, not sent',
    unknown: 'Sent or not, nobody knows',
    dead: 'Cannot be sent, look at it',
  },
  reasons: {
    noCredit: 'The person has not allowed messages in WeChat',
    unknownUser: 'WeChat does not know the person',
    noPerson: 'There is nobody to send it to',
    cancelled: 'The booking was cancelled',
    moved: 'The booking was moved',
    over: 'The suggestion has ended',
    superseded: 'There is a newer message',
    switchedOff: 'The person wants no suggestions',
    takenBack: 'The hall has withdrawn it',
    badContent: 'It does not fit its template',
    refusedByWechat: 'WeChat refused it',
    crash: 'A fault of the system',
    outage: 'WeChat did not answer',
    quota: 'The day’s allowance is used up',
    configuration: 'Its template is not set up',
    concurrent: 'Another one was being sent',
    failedAtWechat: 'WeChat could not deliver it',
  },
  count: count => `${count}`,
  stateNote: 'Who has not allowed messages learns of it in the app alone: please telephone.',
  all: 'All',
  none: 'Nothing was written that day',
  noneNote: 'Suggestions, reminders, changed lists and missing papers stand here once they are written.',
  byHall: 'By hall and county',
  byKind: 'Reach of each kind',
  reach: ({ written, delivered, accepted, appOnly }) =>
    `${written} written · ${delivered} arrived · ${accepted} taken by WeChat · ${appOnly} in the app only`,
  at: time => `written at ${time}`,
  more: (shown, all) => `${all} in all, the latest ${shown} are listed.`,
  resend: 'Try again',
  resent: 'It waits to be sent again. What WeChat has taken is not doubled.',
  toBooking: 'See the booking',
}

const ko: StaffMessageTexts = {
  title: '메시지',
  day: '작성한 날',
  days: { today: '오늘', yesterday: '어제' },
  purposes: {
    recommendation: '추천',
    bookingReminder: '예약 알림',
    checklistChanged: '서류 변경 또는 부족',
    homeVisit: '방문 진행',
    waitingList: '대기 순서',
    closing: '일찍 마감',
    broadcast: '접수처 공지',
  },
  states: {
    waiting: '발송 대기',
    sending: '발송 중',
    sent: '위챗이 받음',
    delivered: '전달됨',
    undeliverable: '전달하지 못함',
    outdated: '늦어서 보내지 않음',
    withdrawn: '사실이 바뀌어 보내지 않음',
    unknown: '보냈는지 알 수 없음',
    dead: '보낼 수 없음, 확인 필요',
  },
  reasons: {
    noCredit: '본인이 위챗 메시지를 허용하지 않음',
    unknownUser: '위챗에서 찾을 수 없는 사람',
    noPerson: '보낼 사람이 없음',
    cancelled: '취소된 예약',
    moved: '옮긴 예약',
    over: '끝난 추천',
    superseded: '더 새로운 메시지가 있음',
    switchedOff: '본인이 추천을 끔',
    takenBack: '접수처가 공지를 철회함',
    badContent: '양식에 맞지 않는 내용',
    refusedByWechat: '위챗이 거절함',
    crash: '시스템 오류',
    outage: '위챗이 응답하지 않음',
    quota: '하루 한도를 다 씀',
    configuration: '양식이 설정되지 않음',
    concurrent: '다른 메시지를 보내는 중이었음',
    failedAtWechat: '위챗이 전달하지 못함',
  },
  count: count => `${count}건`,
  stateNote: '메시지를 허용하지 않은 사람은 앱에서만 알 수 있으니 전화로 알려 주세요.',
  all: '전체',
  none: '이날 작성한 메시지가 없습니다',
  noneNote: '추천, 알림, 서류 변경과 부족은 작성하면 여기에 나옵니다.',
  byHall: '접수처·현별',
  byKind: '종류별 도달',
  reach: ({ written, delivered, accepted, appOnly }) =>
    `작성 ${written} · 전달 ${delivered} · 위챗 접수 ${accepted} · 앱에서만 ${appOnly}`,
  at: time => `${time} 작성`,
  more: (shown, all) => `모두 ${all}건이며 최근 ${shown}건만 보입니다.`,
  resend: '다시 보내기',
  resent: '다시 보내려고 대기 중입니다. 위챗이 받은 것은 두 번 보내지 않습니다.',
  toBooking: '예약 보기',
}

export const staffMessageTexts: Record<Language, StaffMessageTexts> = { 'zh-CN': zhCn, en, ko }
