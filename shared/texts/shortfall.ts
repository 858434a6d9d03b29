import type { Language } from '../schemas/text'

/** Wording of the paper that says what is missing, apart from what every page carries. */
export interface ShortfallTexts {
  /** What the paper is called. */
  paper: string
  number: (number: string) => string
  /** At the counter. */
  issue: (count: number) => string
  correct: (count: number) => string
  ask: string
  /** With what is missing by name. */
  askNote: (names: string) => string
  issued: string
  issuedAt: (time: string, count: number) => string
  /** Of somebody without a booking. */
  noted: string
  print: string
  /** On the paper. */
  intro: string
  bring: (count: number) => string
  there: string
  clerk: string
  applicant: string
  date: string
  /** In the person's own booking. */
  own: (count: number) => string
  ownNote: (point: string, time: string) => string
  again: string
  /** What most often sends people home. */
  counts: string
  countsNote: string
  people: (count: number) => string
  times: (count: number) => string
  none: string
  noneNote: string
  byMaterial: string
  byService: string
  byPoint: string
}

const zhCn: ShortfallTexts = {
  paper: '补正告知书',
  number: number => `编号 ${number}`,
  issue: count => `出补正告知书（还差 ${count} 样）`,
  correct: count => `更正补正告知书（还差 ${count} 样）`,
  ask: '材料没带齐，出补正告知书？',
  askNote: names => `还差：${names}。申请人会记为已到，并可以马上再预约。`,
  issued: '已出具，申请人在“我的预约”里能看到',
  issuedAt: (time, count) => `${time} 已出补正告知书，还差 ${count} 样。`,
  noted: '已记下。请告诉申请人还差什么。',
  print: '打印补正告知书',
  intro: '您今天带来的材料还没有齐，暂时不能受理。请补齐下面的材料再来，其余材料也请一起带上。',
  bring: count => `请补 ${count} 样`,
  there: '今天已经带齐的',
  clerk: '经办人签名',
  applicant: '申请人签名',
  date: '日期',
  own: count => `这次还差 ${count} 样`,
  ownNote: (point, time) => `${time} 在${point}核对。补齐后可以再预约，其余材料也请一起带上。`,
  again: '补齐了，再约一次',
  counts: '缺什么材料',
  countsNote: '人们最常因为缺什么材料白跑一趟',
  people: count => `${count} 人次没有带齐`,
  times: count => `${count} 次`,
  none: '这些天没有出过补正告知书',
  noneNote: '窗口在核对材料时出了补正告知书，这里就会计数。',
  byMaterial: '最常缺的材料',
  byService: '按事项看',
  byPoint: '按大厅看',
}

const en: ShortfallTexts = {
  paper: 'Notice of what is missing',
  number: number => `No. ${number}`,
  issue: count => `Issue the notice (${count} missing)`,
  correct: count => `Correct the notice (${count} missing)`,
  ask: 'Issue the notice of what is missing?',
  askNote: names => `Missing: ${names}. The applicant is checked in and can book again at once.`,
  issued: 'Issued. The applicant sees it under “Bookings”',
  issuedAt: (time, count) => `A notice was issued at ${time}: ${count} missing.`,
  noted: 'Noted. Please tell the applicant what is missing.',
  print: 'Print the notice',
  intro:
    'Some of what you need was not there today, so the application cannot be accepted yet. Please bring the following, together with everything else on the list.',
  bring: count => `Please bring ${count} more`,
  there: 'What was there today',
  clerk: 'Signature of the clerk',
  applicant: 'Signature of the applicant',
  date: 'Date',
  own: count => `${count} missing this time`,
  ownNote: (point, time) =>
    `Looked through at ${point}, ${time}. You can book again; please bring everything else on the list too.`,
  again: 'I have it all, book again',
  counts: 'What is missing',
  countsNote: 'What most often makes people come in vain',
  people: count => `${count} came without something`,
  times: count => `${count} times`,
  none: 'No notice was issued in these days',
  noneNote: 'What counters note as missing is counted here.',
  byMaterial: 'Missing most often',
  byService: 'By service',
  byPoint: 'By hall',
}

const ko: ShortfallTexts = {
  paper: '보완 안내서',
  number: number => `번호 ${number}`,
  issue: count => `보완 안내서 발급(부족 ${count}개)`,
  correct: count => `보완 안내서 정정(부족 ${count}개)`,
  ask: '서류가 부족합니다. 보완 안내서를 발급할까요?',
  askNote: names => `부족: ${names}. 신청인은 도착으로 기록되고 바로 다시 예약할 수 있습니다.`,
  issued: '발급했습니다. 신청인이 “내 예약”에서 볼 수 있습니다',
  issuedAt: (time, count) => `${time}에 보완 안내서를 발급했습니다. 부족 ${count}개.`,
  noted: '기록했습니다. 신청인에게 부족한 것을 알려 주십시오.',
  print: '보완 안내서 인쇄',
  intro:
    '오늘 가져오신 서류가 부족하여 아직 접수할 수 없습니다. 아래 서류를 갖추어 나머지 서류와 함께 다시 가져오십시오.',
  bring: count => `더 가져올 것 ${count}개`,
  there: '오늘 갖추어진 것',
  clerk: '담당자 서명',
  applicant: '신청인 서명',
  date: '날짜',
  own: count => `이번에 부족한 서류 ${count}개`,
  ownNote: (point, time) =>
    `${time} ${point}에서 확인했습니다. 갖춘 뒤 다시 예약할 수 있으며, 나머지 서류도 함께 가져오십시오.`,
  again: '갖추었습니다, 다시 예약',
  counts: '부족한 서류',
  countsNote: '어떤 서류가 없어 헛걸음하는 일이 가장 많은지',
  people: count => `서류가 부족했던 사람 ${count}명`,
  times: count => `${count}번`,
  none: '이 기간에 발급된 보완 안내서가 없습니다',
  noneNote: '창구에서 부족하다고 적은 서류가 여기에 집계됩니다.',
  byMaterial: '가장 자주 부족한 서류',
  byService: '업무별',
  byPoint: '접수처별',
}

export const shortfallTexts: Record<Language, ShortfallTexts> = { 'zh-CN': zhCn, en, ko }
