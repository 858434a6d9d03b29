import type { Language } from '../schemas/text'

/** What leads staff to the editions of the list, and says of those that wait for them. */
export interface NoticeLinkTexts {
  title: string
  note: string
  from: (day: string) => string
  noDay: string
  toAcknowledge: (count: number) => string
  urgent: string
  urgentHere: (number: string, since: string) => string
  waitingIssue: (number: string) => string
  waitingAgain: (number: string) => string
  waitingRead: (number: string) => string
}

export const noticeLinkTexts: Record<Language, NoticeLinkTexts> = {
  'zh-CN': {
    title: '告知单版本',
    note: '全省统一的材料清单，每一版都有编号',
    from: day => `${day}起执行`,
    noDay: '还没有定生效日期',
    toAcknowledge: count => `${count} 版待确认`,
    urgent: '紧急版本',
    urgentHere: (number, since) => `紧急版本 ${number}：${since}`,
    waitingIssue: number => `${number} 等您审核`,
    waitingAgain: number => `${number} 被退回，等修改`,
    waitingRead: number => `${number} 您还没有读`,
  },
  en: {
    title: 'Notice editions',
    note: 'The province’s one checklist, each edition numbered',
    from: day => `From ${day}`,
    noDay: 'First day not set yet',
    toAcknowledge: count => (count === 1 ? '1 to acknowledge' : `${count} to acknowledge`),
    urgent: 'Urgent edition',
    urgentHere: (number, since) => `Urgent edition ${number}: ${since}`,
    waitingIssue: number => `${number} waits for your approval`,
    waitingAgain: number => `${number} was returned for changes`,
    waitingRead: number => `${number} you have not read`,
  },
  ko: {
    title: '안내문 판본',
    note: '성 전체가 쓰는 준비물 목록, 판마다 번호가 있습니다',
    from: day => `${day}부터 시행`,
    noDay: '시행일 미정',
    toAcknowledge: count => `${count}건 확인 필요`,
    urgent: '긴급판',
    urgentHere: (number, since) => `긴급판 ${number}: ${since}`,
    waitingIssue: number => `${number} 승인을 기다립니다`,
    waitingAgain: number => `${number} 수정하도록 돌아왔습니다`,
    waitingRead: number => `${number} 아직 읽지 않으셨습니다`,
  },
}
