import type { TimeLimits } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence, stated, text } from '../fact'

const workingDays = (days: number): Text => text(`${days}个工作日`, `${days} working days`, `${days}근무일`)

/** The nation's promise of 2018 and 2019, and the seven urgent reasons of the green channel. */
const national = stated(
  text(
    '7个工作日；户口在外省的最长20天',
    '7 working days; up to 20 days if you are registered in another province',
    '7근무일, 다른 성 호적은 최장 20일',
  ),
  evidence('high', '2019-03-19', 'S82', 'S83'),
)
const jilin = stated(
  text(
    '4个工作日；户口在外省的按全国时限',
    '4 working days; if you are registered in another province, the national limit',
    '4근무일, 다른 성 호적은 전국 기준',
  ),
  evidence('high', '2025-02', 'S05', 'S24'),
)
const urgent = stated(
  text(
    '急着出境开会、入学、看病、奔丧，或签证快到期的，带证明走绿色通道：5个工作日以内或随到随办。',
    'For an urgent meeting, enrolment, medical care, funeral or a visa about to end, bring proof: 5 working days or at once.',
    '급한 회의, 입학, 치료, 장례, 곧 끝나는 비자 등은 증명을 가져오면 5근무일 이내 또는 즉시 처리합니다.',
  ),
  evidence('high', '2019-09', 'S47'),
)

export const passportLimits: TimeLimits = {
  statute: stated(
    text(
      '15天；偏远地区或特殊情况最长30天',
      '15 days; up to 30 in remote places or special cases',
      '15일, 외진 지역이나 특별한 경우 최장 30일',
    ),
    evidence('high', '2007-01-01', 'S10'),
  ),
  national,
  jilin,
  urgent,
}

/** Measures of 1986 on trips to Hong Kong and Macao, article 11: for the pass and the endorsement alike. */
const hkMacaoStatute = stated(text('60天', '60 days', '60일'), evidence('high', '2026-11-29', 'L5'))
export const hkMacaoPassLimits: TimeLimits = { statute: hkMacaoStatute, national, jilin, urgent }

const taiwanStatute = stated(
  text(
    '30天；偏远地区60天；紧急的随时办',
    '30 days; 60 in remote places; urgent cases at any time',
    '30일, 외진 지역 60일, 긴급한 경우 수시',
  ),
  evidence('high', '2015-07-01', 'S13', 'L4'),
)
export const taiwanPassLimits: TimeLimits = { statute: taiwanStatute, national, jilin, urgent }

export const taiwanEndorsementLimits: TimeLimits = {
  statute: taiwanStatute,
  national: stated(
    text(
      '7个工作日；经批准最长20个工作日；户口在外省的20天',
      '7 working days, up to 20 with approval; 20 days if you are registered in another province',
      '7근무일, 승인 시 최장 20근무일, 다른 성 호적은 20일',
    ),
    evidence('medium', '2026-11-29', 'C14c', 'L4'),
  ),
}

const endorsementPromise = evidence('high', '2018-11', 'S05', 'S39')
export const endorsementLimits: TimeLimits = {
  statute: hkMacaoStatute,
  national: stated(workingDays(7), endorsementPromise),
  jilin: stated(workingDays(4), endorsementPromise),
}
export const machineEndorsementLimits: TimeLimits = {
  statute: hkMacaoStatute,
  national: stated(
    text(
      '7个工作日；自助签注机当场可取',
      '7 working days; at once at an endorsement machine',
      '7근무일, 자동 발급기에서는 즉시',
    ),
    endorsementPromise,
  ),
  jilin: stated(
    text(
      '4个工作日；自助签注机当场可取',
      '4 working days; at once at an endorsement machine',
      '4근무일, 자동 발급기에서는 즉시',
    ),
    endorsementPromise,
  ),
}

export const sevenWorkingDays = (known: ReturnType<typeof evidence>): TimeLimits => ({
  national: stated(workingDays(7), known),
})

const foreignerLaw = evidence('high', '2013-09-01', 'S11', 'S12')
const workingDaysLaw = evidence('high', '2023-02-15', 'L2', 'O13')

/** Regulation no. 637, article 36, counts working days. */
export const visaLimits: TimeLimits = {
  statute: stated(
    text(
      '受理后7个工作日内作出决定',
      'Decision within 7 working days of acceptance',
      '접수 후 7근무일 이내에 결정',
    ),
    workingDaysLaw,
  ),
  applyBy: stated(
    text(
      '最晚停留期满7天前申请。',
      'Apply at least 7 days before your stay ends.',
      '늦어도 체류 기간이 끝나기 7일 전까지 신청하십시오.',
    ),
    foreignerLaw,
  ),
}

const residenceStatute = stated(
  text(
    '受理后15个工作日内作出决定',
    'Decision within 15 working days of acceptance',
    '접수 후 15근무일 이내에 결정',
  ),
  workingDaysLaw,
)
const residenceBy = (applyBy: Text): TimeLimits => ({
  statute: residenceStatute,
  applyBy: stated(applyBy, foreignerLaw),
})

export const newResidenceLimits = residenceBy(
  text(
    '持需办居留的签证入境后，30天内申请。',
    'Apply within 30 days of entry on a visa that calls for a permit.',
    '거류 허가가 필요한 비자로 입국한 뒤 30일 이내에 신청하십시오.',
  ),
)
export const extendedResidenceLimits = residenceBy(
  text(
    '最晚居留期满30天前申请。',
    'Apply at least 30 days before the permit expires.',
    '늦어도 거류 기간이 끝나기 30일 전까지 신청하십시오.',
  ),
)
export const changedResidenceLimits = residenceBy(
  text(
    '登记内容变化后10天内申请。',
    'Apply within 10 days of the change.',
    '변경된 날부터 10일 이내에 신청하십시오.',
  ),
)
export const residenceLimits: TimeLimits = { statute: residenceStatute }
