import type { Service } from '../../schemas/service'
import { evidence, text } from '../fact'

type TimeLimit = NonNullable<Service['timeLimit']>

/** Jilin's promise of November 2018, kept at Meihekou in 2025; the nation promises 7 days, and 20 across provinces. */
export const documentLimit: TimeLimit = {
  text: text(
    '4个工作日；户口在外省的最长20天',
    '4 working days; up to 20 days for registers of other provinces',
    '4근무일, 다른 성 호적은 최장 20일',
  ),
  evidence: evidence('high', '2025-02', 'S05', 'S24', 'S82', 'S83'),
}

export const endorsementLimit: TimeLimit = {
  text: text('4个工作日', '4 working days', '4근무일'),
  evidence: evidence('high', '2018-11', 'S05', 'S39'),
}

export const machineEndorsementLimit: TimeLimit = {
  text: text(
    '4个工作日；自助签注机当场可取',
    '4 working days; at once at an endorsement machine',
    '4근무일, 자동 발급기에서는 즉시',
  ),
  evidence: evidence('high', '2018-11', 'S05', 'S39'),
}

export const sevenWorkingDays = (known: TimeLimit['evidence']): TimeLimit => ({
  text: text('7个工作日', '7 working days', '7근무일'),
  evidence: known,
})

/** Regulation no. 637: the decision is due while the receipt of acceptance is valid, 7 days at most. */
export const visaLimit: TimeLimit = {
  text: text('受理后7天内作出决定', 'Decision within 7 days of acceptance', '접수 후 7일 이내에 결정'),
  evidence: evidence('high', '2013-09-01', 'S11', 'S12'),
}

/** Exit-Entry Law, article 32. */
export const residenceLimit: TimeLimit = {
  text: text('受理后15天内作出决定', 'Decision within 15 days of acceptance', '접수 후 15일 이내에 결정'),
  evidence: evidence('high', '2013-09-01', 'S11', 'S12'),
}
