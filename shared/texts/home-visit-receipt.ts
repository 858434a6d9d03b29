import type { VisitOutcome } from '../schemas/home-visit-route'
import type { Language } from '../schemas/text'

/** The words of what a team leaves behind: that it was there, what it saw and what is still missing. */
export interface VisitReceiptTexts {
  title: string
  outcome: Record<VisitOutcome, string>
  at: string
  officers: string
  seen: string
  missing: string
  kits: string
}

export const visitReceiptTexts: Record<Language, VisitReceiptTexts> = {
  'zh-CN': {
    title: '上门回执',
    outcome: { done: '已受理', notAtHome: '没有见到人', moreNeeded: '材料不齐' },
    at: '时间',
    officers: '警号',
    seen: '核对过的',
    missing: '还缺的',
    kits: '套件编号',
  },
  en: {
    title: 'Receipt',
    outcome: { done: 'Accepted', notAtHome: 'Nobody was at home', moreNeeded: 'Something is missing' },
    at: 'Time',
    officers: 'Officers',
    seen: 'Checked',
    missing: 'Still missing',
    kits: 'Kit numbers',
  },
  ko: {
    title: '방문 접수증',
    outcome: { done: '접수됨', notAtHome: '집에 안 계셨음', moreNeeded: '서류 부족' },
    at: '시간',
    officers: '경찰 번호',
    seen: '확인한 것',
    missing: '부족한 것',
    kits: '세트 번호',
  },
}
