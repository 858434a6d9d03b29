import type { VisitState } from '../schemas/home-visit'
import type { Language } from '../schemas/text'

/** What a request has come to; of one that was promised, that its time is another, is open again, or a second try. */
export type VisitNews = VisitState | 'moved' | 'postponed' | 'again'

/** The news that whoever signed up is written of. WeChat prints at most 20 characters of each. */
export type ToldState = Exclude<VisitNews, 'received' | 'secondLook' | 'appealed' | 'rated'>

interface HomeVisitMessage {
  progress: Record<ToldState, string>
  note: Record<ToldState, string>
}

export const homeVisitMessages: Record<Language, HomeVisitMessage> = {
  'zh-CN': {
    progress: {
      approved: '审核通过',
      moreNeeded: '请补充材料',
      refused: '没有通过',
      scheduled: '已排好上门时间',
      onTheWay: '民警在路上',
      notAtHome: '上门没有见到您',
      done: '已上门办理',
      delivered: '证件已送到',
      posted: '证件已寄出',
      cancelled: '已取消',
      moved: '上门时间有变',
      postponed: '这次上门要改期',
      again: '我们再约一次上门',
    },
    note: {
      approved: '时间排好后再告诉您',
      moreNeeded: '点开看缺什么',
      refused: '点开看原因，可以申诉',
      scheduled: '点开看警号和核对码',
      onTheWay: '开门前请核对号码',
      notAtHome: '我们会再联系您',
      done: '证件做好后送上门或邮寄',
      delivered: '请给这次服务打个分',
      posted: '请留意快递，收到后打分',
      cancelled: '需要时可以再申请',
      moved: '点开看新时间和新核对码',
      postponed: '排好新时间再告诉您',
      again: '时间排好后再告诉您',
    },
  },
  en: {
    progress: {
      approved: 'Approved',
      moreNeeded: 'More is needed',
      refused: 'Not approved',
      scheduled: 'Time is set',
      onTheWay: 'On the way',
      notAtHome: 'Nobody was at home',
      done: 'Done at your home',
      delivered: 'Delivered',
      posted: 'Posted',
      cancelled: 'Cancelled',
      moved: 'Time has changed',
      postponed: 'Visit is postponed',
      again: 'We will come again',
    },
    note: {
      approved: 'Time comes next',
      moreNeeded: 'Tap to see what',
      refused: 'Tap for the reason',
      scheduled: 'Tap for the code',
      onTheWay: 'Check the code first',
      notAtHome: 'We will contact you',
      done: 'The document follows',
      delivered: 'Please rate us',
      posted: 'Rate us once it came',
      cancelled: 'You may ask again',
      moved: 'Tap for the new code',
      postponed: 'A new time follows',
      again: 'Time comes next',
    },
  },
  ko: {
    progress: {
      approved: '심사 통과',
      moreNeeded: '보충 필요',
      refused: '통과되지 않음',
      scheduled: '방문 시간 확정',
      onTheWay: '경찰이 가는 중',
      notAtHome: '부재중이었음',
      done: '방문 처리 완료',
      delivered: '증서 전달됨',
      posted: '증서 발송됨',
      cancelled: '취소됨',
      moved: '방문 시간 변경',
      postponed: '방문이 미뤄짐',
      again: '다시 방문합니다',
    },
    note: {
      approved: '시간이 정해지면 알려 드립니다',
      moreNeeded: '눌러서 부족한 것을 확인',
      refused: '눌러서 사유 확인, 이의 가능',
      scheduled: '눌러서 확인 번호를 보십시오',
      onTheWay: '문 열기 전에 번호 확인',
      notAtHome: '다시 연락드립니다',
      done: '증서는 나중에 전달합니다',
      delivered: '평가를 부탁드립니다',
      posted: '받으신 뒤 평가해 주십시오',
      cancelled: '필요하면 다시 신청하십시오',
      moved: '눌러서 새 확인 번호를 보십시오',
      postponed: '새 시간을 알려 드립니다',
      again: '시간이 정해지면 알려 드립니다',
    },
  },
}
