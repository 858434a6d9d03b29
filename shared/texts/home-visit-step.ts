import type { StaffStep } from '../schemas/home-visit'
import type { Language } from '../schemas/text'

/** The words of what staff do with a request for somebody, and of who is told by telephone. */
export interface VisitStepTexts {
  title: string
  step: Record<StaffStep['step'], string>
  cancelAsk: string
  appealAsk: string
  appealPlaceholder: string
  tryAgainAsk: string
  soonest: string
  byPhone: string
  tellByPhone: string
  whoComes: string
  code: (first: string, second: string) => string
}

export const visitStepTexts: Record<Language, VisitStepTexts> = {
  'zh-CN': {
    title: '替申请人办',
    step: {
      cancel: '替申请人取消',
      supply: '已经补来，重新审核',
      appeal: '替申请人申诉',
      tryAgain: '再约一次上门',
      deliver: '证件已送到',
      post: '证件已寄出',
    },
    cancelAsk: '申请人要求取消？',
    appealAsk: '他为什么觉得不对？',
    appealPlaceholder: '按他说的写',
    tryAgainAsk: '哪个半天再去？先打电话问一下。',
    soonest: '有空就去',
    byPhone: '要打电话告知',
    tellByPhone: '他没有用手机。每到一步请打电话告诉他，时间、警号和核对码也由您说。',
    whoComes: '谁来、什么时候来',
    code: (first, second) => `核对码：民警先说 ${first}，申请人再答 ${second}`,
  },
  en: {
    title: 'On the applicant’s behalf',
    step: {
      cancel: 'Cancel for the applicant',
      supply: 'It has come: review again',
      appeal: 'Appeal for the applicant',
      tryAgain: 'Visit once more',
      deliver: 'Certificate handed over',
      post: 'Certificate posted',
    },
    cancelAsk: 'Has the applicant asked to cancel?',
    appealAsk: 'Why does the applicant think it is wrong?',
    appealPlaceholder: 'In the applicant’s words',
    tryAgainAsk: 'On which half-day? Please call first.',
    soonest: 'As soon as there is room',
    byPhone: 'To be told by phone',
    tellByPhone:
      'This person uses no smartphone. Please call at every step, and tell the time, the officers’ numbers and the code too.',
    whoComes: 'Who comes when',
    code: (first, second) => `Code: officers say ${first}, the applicant answers ${second}`,
  },
  ko: {
    title: '신청인을 대신하여',
    step: {
      cancel: '신청인 대신 취소',
      supply: '보충됨, 다시 심사',
      appeal: '신청인 대신 이의 신청',
      tryAgain: '다시 방문하기',
      deliver: '증서 전달함',
      post: '증서 발송함',
    },
    cancelAsk: '신청인이 취소를 요청했습니까?',
    appealAsk: '신청인은 왜 잘못되었다고 합니까?',
    appealPlaceholder: '신청인이 말한 대로',
    tryAgainAsk: '어느 반나절에 갑니까? 먼저 전화하십시오.',
    soonest: '자리가 나는 대로',
    byPhone: '전화로 알려야 함',
    tellByPhone:
      '휴대폰을 쓰지 않는 분입니다. 단계마다 전화하시고 시간, 경찰 번호, 확인 번호도 알려 주십시오.',
    whoComes: '누가 언제 옵니까',
    code: (first, second) => `확인 번호: 경찰이 먼저 ${first}, 신청인이 ${second}`,
  },
}
