import type { Limits } from '../schemas/limit'
import type { Language } from '../schemas/text'

/** The words of who sets how much one may book. */
export interface BookingLimitTexts {
  title: string
  note: string
  limit: Record<keyof Limits, string>
  wrong: string
  save: string
  ask: string
  saved: string
  changedBefore: string
}

export const bookingLimitTexts: Record<Language, BookingLimitTexts> = {
  'zh-CN': {
    title: '预约限制',
    note: '防号贩子，不为难一家人。全省一样，保存后一分钟内生效。',
    limit: {
      live: '一个微信号同时有几个没办的预约',
      madeADay: '一个微信号一天约几个',
      cancelledADay: '一个微信号一天取消几个',
      movedADay: '一个微信号一天改约几次',
      lines: '一个微信号同时候补几天',
      backAfterMinutes: '退掉的号，最早几分钟后放出来',
      backWithinMinutes: '退掉的号，最晚几分钟后放出来',
      accountTriesADay: '一个微信号一天试几次',
      deviceTriesADay: '一部手机一天试几次',
      addressTriesADay: '一个网络地址一天试几次',
      missed: '几次没来就暂停网上预约',
      missedDays: '在多少天里算',
      pauseDays: '暂停多少天',
      exemptAge: '多少岁以上不暂停',
      messageSaves: '推荐大厅：总共省几分钟才发消息',
      messageWaitSaves: '或者少等几分钟才发消息',
    },
    wrong: '请填合适的数',
    save: '保存',
    ask: '确定改吗？',
    saved: '已保存',
    changedBefore: '刚才别人先改了，请再看一遍。',
  },
  en: {
    title: 'Limits of booking',
    note: 'Against those who trade in places, not against families. The same in the whole province, within a minute.',
    limit: {
      live: 'Bookings to come of one account',
      madeADay: 'Bookings one account makes in a day',
      cancelledADay: 'Bookings one account cancels in a day',
      movedADay: 'Times one account moves bookings in a day',
      lines: 'Waiting lists of one account at a time',
      backAfterMinutes: 'A cancelled place comes back after (minutes)',
      backWithinMinutes: 'And at the latest after (minutes)',
      accountTriesADay: 'Tries of one account in a day',
      deviceTriesADay: 'Tries of one phone in a day',
      addressTriesADay: 'Tries of one network address in a day',
      missed: 'Missed visits that pause online booking',
      missedDays: 'Counted within (days)',
      pauseDays: 'Length of the pause (days)',
      exemptAge: 'Never paused from this age on',
      messageSaves: 'A suggested hall: minutes it saves in all for a message',
      messageWaitSaves: 'Or minutes of waiting',
    },
    wrong: 'Please give a number that can be',
    save: 'Save',
    ask: 'Change the limits?',
    saved: 'Saved',
    changedBefore: 'Somebody else has just changed them: please look again.',
  },
  ko: {
    title: '예약 제한',
    note: '암표를 막되 가족에게는 불편하지 않게. 전 성 공통이며 1분 안에 적용됩니다.',
    limit: {
      live: '한 계정의 남은 예약 수',
      madeADay: '한 계정이 하루에 예약하는 수',
      cancelledADay: '한 계정이 하루에 취소하는 수',
      movedADay: '한 계정이 하루에 예약을 바꾸는 횟수',
      lines: '한 계정이 동시에 대기하는 날 수',
      backAfterMinutes: '취소 자리가 돌아오는 가장 이른 때(분)',
      backWithinMinutes: '취소 자리가 돌아오는 가장 늦은 때(분)',
      accountTriesADay: '한 계정이 하루에 시도하는 수',
      deviceTriesADay: '한 휴대전화로 하루에 시도하는 수',
      addressTriesADay: '한 네트워크 주소가 하루에 시도하는 수',
      missed: '온라인 예약을 멈추는 불참 횟수',
      missedDays: '횟수를 세는 기간(일)',
      pauseDays: '멈추는 기간(일)',
      exemptAge: '이 나이부터는 멈추지 않음',
      messageSaves: '추천 접수처: 모두 몇 분을 아끼면 메시지를 보낼지',
      messageWaitSaves: '또는 대기가 몇 분 줄면 보낼지',
    },
    wrong: '알맞은 수를 넣으십시오',
    save: '저장',
    ask: '제한을 바꿀까요?',
    saved: '저장했습니다',
    changedBefore: '방금 다른 사람이 먼저 바꾸었습니다. 다시 보십시오.',
  },
}
