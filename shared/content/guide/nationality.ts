import type { Guide } from '../../schemas/guide'
import { evidence, text } from '../fact'
import { each, fact, readOn } from './common'
import { noJoining, noLeaving, noReturning } from './refusal'

const medium = (...sources: string[]) => evidence('medium', readOn, ...sources)

const leavingKnown = medium('L6', 'C20', 'O6', 'S10r')
const joiningKnown = medium('L6', 'C20', 'S10r')
const nationalityOffices = text(
  '市县公安机关受理，省级审核，国家移民管理局审批',
  'The police of city or county accept it, the province examines it, the National Immigration Administration decides',
  '시·현 공안 기관이 접수하고 성이 심사하며 국가이민관리국이 결정',
)

export const nationalityGuides: Guide[] = [
  ...each('NAT-EXIT', {
    authority: fact(nationalityOffices, leavingKnown),
    result: fact(text('退籍证书', 'Certificate of loss of nationality', '국적 이탈 증서'), leavingKnown),
    refusal: noLeaving(leavingKnown),
  }),
  ...each('NAT-JOIN', {
    authority: fact(nationalityOffices, joiningKnown),
    result: fact(text('入籍证书', 'Certificate of naturalisation', '귀화 증서'), joiningKnown),
    refusal: noJoining(joiningKnown),
  }),
  ...each('NAT-BACK', {
    authority: fact(nationalityOffices, leavingKnown),
    result: fact(text('复籍证书', 'Certificate of restored nationality', '국적 회복 증서'), leavingKnown),
    refusal: noReturning(leavingKnown),
  }),
]
