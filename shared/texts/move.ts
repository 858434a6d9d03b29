import type { Language } from '../schemas/text'

/** Wording of the page on which a booking is moved. */
export interface MoveTexts {
  title: string
  now: string
  /** Of one whose visit is over or was given up. */
  before: string
  againTitle: string
  again: (time: string) => string
  askAgain: (point: string, time: string) => string
  noteAgain: string
  yesAgain: string
  noAgain: string
  booking: string
  anewAgain: string
  where: string
  sameHall: string
  otherHall: string
  choose: string
  to: (time: string) => string
  ask: (point: string, time: string) => string
  note: string
  yes: string
  no: string
  moving: string
  done: string
  /** The answers no longer make a list on the new day. */
  anew: string
}

const zhCn: MoveTexts = {
  title: '改约',
  now: '现在约的是',
  before: '原来约的是',
  againTitle: '再约一次',
  again: time => `约${time}`,
  askAgain: (point, time) => `约${time}，${point}？`,
  noteAgain: '人、事项和材料都和上次一样，不用再填。',
  yesAgain: '确定预约',
  noAgain: '先不约',
  booking: '正在预约…',
  anewAgain: '到了那一天，要带的材料可能不一样。请从“查材料”重新预约。',
  where: '去哪个大厅',
  sameHall: '还去这个大厅',
  otherHall: '换个大厅',
  choose: '选一个时间',
  to: time => `改到${time}`,
  ask: (point, time) => `改到${time}，${point}？`,
  note: '改好后，原来的名额让给别人。其他信息不变，不用再填。',
  yes: '确定改约',
  no: '先不改',
  moving: '正在改约…',
  done: '已经改好了',
  anew: '到了那一天，要带的材料可能不一样。请先取消，再重新预约。',
}

const en: MoveTexts = {
  title: 'Change booking',
  now: 'Booked now',
  before: 'Booked before',
  againTitle: 'Book again',
  again: time => `Book ${time}`,
  askAgain: (point, time) => `Book ${time} at ${point}?`,
  noteAgain: 'The same person, errand and papers as before. There is nothing to fill in again.',
  yesAgain: 'Book',
  noAgain: 'Not now',
  booking: 'Booking…',
  anewAgain: 'What to bring may differ on that day. Please book anew from “What to bring”.',
  where: 'Which hall',
  sameHall: 'The same hall',
  otherHall: 'Another hall',
  choose: 'Choose a time',
  to: time => `Change to ${time}`,
  ask: (point, time) => `Change to ${time} at ${point}?`,
  note: 'Your old place is then given to somebody else. Nothing else changes, and there is nothing to fill in again.',
  yes: 'Change booking',
  no: 'Keep as it is',
  moving: 'Changing…',
  done: 'Your booking has been changed',
  anew: 'What to bring may differ on that day. Please cancel this booking and book anew.',
}

const ko: MoveTexts = {
  title: '예약 변경',
  now: '현재 예약',
  before: '이전 예약',
  againTitle: '다시 예약',
  again: time => `${time} 예약`,
  askAgain: (point, time) => `${point}, ${time}에 예약할까요?`,
  noteAgain: '신청인, 업무, 서류는 지난번과 같으며 다시 입력하지 않아도 됩니다.',
  yesAgain: '예약하기',
  noAgain: '나중에',
  booking: '예약하는 중…',
  anewAgain: '그날은 준비할 서류가 다를 수 있습니다. ‘준비물 확인’에서 새로 예약하세요.',
  where: '방문할 접수처',
  sameHall: '같은 접수처',
  otherHall: '다른 접수처',
  choose: '시간을 선택하세요',
  to: time => `${time}(으)로 변경`,
  ask: (point, time) => `${point}, ${time}(으)로 변경할까요?`,
  note: '변경하면 기존 자리는 다른 분에게 돌아갑니다. 나머지 내용은 그대로이며 다시 입력하지 않아도 됩니다.',
  yes: '예약 변경',
  no: '변경하지 않기',
  moving: '변경하는 중…',
  done: '예약이 변경되었습니다',
  anew: '그날은 준비할 서류가 다를 수 있습니다. 예약을 취소한 뒤 새로 예약하세요.',
}

export const moveTexts: Record<Language, MoveTexts> = { 'zh-CN': zhCn, en, ko }
