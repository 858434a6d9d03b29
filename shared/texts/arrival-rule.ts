import type { ArrivalRule } from '../domain/booking/arrival-rule'
import type { Language } from '../schemas/text'

/** What staff read of an early or a late arrival, and how a check-in is undone. */
export interface ArrivalRuleTexts {
  rule: Record<ArrivalRule['kind'], (duration: string) => string>
  undo: string
  undoAsk: (name: string) => string
  undoNote: string
  undone: string
}

const zhCn: ArrivalRuleTexts = {
  rule: {
    early: duration => `早到 ${duration}。大厅空闲就先办；忙的话，请到预约时间再来。`,
    onTime: () => '按时到，按预约时间叫号。',
    late: duration => `晚到 ${duration}。半小时以内，仍先于现场取号的人。`,
    tooLate: duration => `晚到 ${duration}。超过半小时，和现场取号的人一起排，当天都能办。`,
  },
  undo: '撤销签到',
  undoAsk: name => `撤销 ${name} 的签到？`,
  undoNote: '点错了人，可以撤销；本人的预约照旧。',
  undone: '已撤销签到',
}

const en: ArrivalRuleTexts = {
  rule: {
    early: duration => `${duration} early. Served now if the hall is idle, otherwise at the booked time.`,
    onTime: () => 'On time: called at the booked time.',
    late: duration => `${duration} late. Within half an hour, still before those without a booking.`,
    tooLate: duration =>
      `${duration} late. After half an hour, served like those without a booking, on the same day.`,
  },
  undo: 'Undo the check-in',
  undoAsk: name => `Undo the check-in of ${name}?`,
  undoNote: 'For when the wrong person was tapped. The booking stays as it was.',
  undone: 'The check-in is undone',
}

const ko: ArrivalRuleTexts = {
  rule: {
    early: duration => `${duration} 일찍 도착. 한산하면 바로 처리하고, 붐비면 예약 시간에 처리합니다.`,
    onTime: () => '제시간 도착: 예약 시간에 호출합니다.',
    late: duration => `${duration} 늦음. 30분 이내에는 현장 접수자보다 먼저 처리합니다.`,
    tooLate: duration => `${duration} 늦음. 30분이 넘으면 현장 접수자와 함께 당일에 처리합니다.`,
  },
  undo: '체크인 취소',
  undoAsk: name => `${name} 님의 체크인을 취소할까요?`,
  undoNote: '다른 사람을 눌렀을 때 사용합니다. 예약은 그대로입니다.',
  undone: '체크인이 취소되었습니다',
}

export const arrivalRuleTexts: Record<Language, ArrivalRuleTexts> = { 'zh-CN': zhCn, en, ko }
