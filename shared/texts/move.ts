import type { Language } from '../schemas/text'

/** Wording of the page on which a booking is moved. */
export interface MoveTexts {
  title: string
  now: string
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
