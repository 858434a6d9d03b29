import type { Language } from '../schemas/text'

/** Wording of the pages on which a family or a group is booked and looked at. */
export interface PartyTexts {
  title: string
  intro: string
  guardianOther: string
  remove: string
  begins: (time: string) => string
  add: string
  same: string
  other: string
  known: string
  knownNote: string
  remember: string
  rememberNote: string
  change: string
  full: string
  book: (count: number) => string
  booking: string
  more: string
  of: (name: string) => string
  groupTitle: string
  groupCode: string
  groupNote: string
  each: string
  done: string
  noParty: string
  noPartyNote: string
  deskTitle: string
  deskElsewhere: (count: number) => string
}

const zhCn: PartyTexts = {
  title: '一起约',
  intro: '最多五个人。要么都约上，要么都不约。各有各的材料单，以后谁要改时间、要取消，单独办就行。',
  guardianOther: '别的监护人',
  remove: '去掉这个人',
  begins: time => `${time} 开始`,
  add: '再加一个人',
  same: '办同样的事',
  other: '办别的事',
  known: '这部手机记住的人',
  knownNote: '点一下，姓名和证件号码就不用再填',
  remember: '在这部手机上记住这些人',
  rememberNote: '下次不用再填。只存在这部手机上，关掉就删除。',
  change: '换个时间',
  full: '这个时间坐不下这么多人，请换一个。',
  book: count => `${count} 个人一起约`,
  booking: '正在预约…',
  more: '再加一个人，就能一起约',
  of: name => `${name}：`,
  groupTitle: '一起约的人',
  groupCode: '一个码，大家都能用',
  groupNote: '到窗口出示这个码，工作人员就能看到来这个大厅的每个人。',
  each: '点开谁，就看谁的材料、改谁的时间',
  done: '都约好了',
  noParty: '还没有要一起约的人',
  noPartyNote: '请先选事项、大厅和时间。',
  deskTitle: '同来的人',
  deskElsewhere: count => `另有 ${count} 人约在别处或已取消`,
}

const en: PartyTexts = {
  title: 'Book together',
  intro:
    'Up to five people: all of them get a place, or nobody does. Each has a list of their own, and can later be moved or cancelled alone.',
  guardianOther: 'Another guardian',
  remove: 'Leave out',
  begins: time => `Begins at ${time}`,
  add: 'Add another person',
  same: 'For the same thing',
  other: 'For something else',
  known: 'People this phone remembers',
  knownNote: 'Tap one, and name and number are filled in',
  remember: 'Remember these people on this phone',
  rememberNote: 'Nothing to fill in next time. On this phone alone; turning it off deletes them.',
  change: 'Another time',
  full: 'There is no room for all of you at this time. Please choose another.',
  book: count => `Book for ${count}`,
  booking: 'Booking…',
  more: 'Add one more person to book together',
  of: name => `${name}: `,
  groupTitle: 'Booked together',
  groupCode: 'One code for all of you',
  groupNote: 'Show it at the counter: staff see everybody who comes to that hall.',
  each: 'Open one to see their papers or change their time',
  done: 'All of you are booked',
  noParty: 'Nobody to book together yet',
  noPartyNote: 'First choose a service, a hall and a time.',
  deskTitle: 'Who came together',
  deskElsewhere: count => `${count} more booked elsewhere, or cancelled`,
}

const ko: PartyTexts = {
  title: '함께 예약',
  intro:
    '최대 다섯 명까지이며, 모두 예약되거나 아무도 예약되지 않습니다. 준비물은 각자 따로 있고, 나중에 한 사람만 변경하거나 취소할 수 있습니다.',
  guardianOther: '다른 보호자',
  remove: '이 사람 빼기',
  begins: time => `${time} 시작`,
  add: '한 사람 더 추가',
  same: '같은 업무',
  other: '다른 업무',
  known: '이 휴대폰이 기억하는 사람',
  knownNote: '누르면 이름과 번호가 채워집니다',
  remember: '이 휴대폰에 이 사람들을 기억하기',
  rememberNote: '다음에는 다시 입력하지 않아도 됩니다. 이 휴대폰에만 저장되며 끄면 삭제됩니다.',
  change: '다른 시간',
  full: '이 시간에는 모두 들어갈 자리가 없습니다. 다른 시간을 고르세요.',
  book: count => `${count}명 함께 예약`,
  booking: '예약하는 중…',
  more: '한 사람 더 추가하면 함께 예약할 수 있습니다',
  of: name => `${name}: `,
  groupTitle: '함께 예약한 사람',
  groupCode: '모두에게 코드 하나',
  groupNote: '창구에서 이 코드를 보여 주면 직원이 그 접수처에 오는 모두를 볼 수 있습니다.',
  each: '누르면 그 사람의 준비물을 보거나 시간을 바꿀 수 있습니다',
  done: '모두 예약되었습니다',
  noParty: '함께 예약할 사람이 아직 없습니다',
  noPartyNote: '먼저 업무, 접수처, 시간을 고르세요.',
  deskTitle: '함께 온 사람',
  deskElsewhere: count => `${count}명은 다른 곳에 예약했거나 취소했습니다`,
}

export const partyTexts: Record<Language, PartyTexts> = { 'zh-CN': zhCn, en, ko }
