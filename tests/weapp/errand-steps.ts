import { synthetic } from '../functions/running-stack'
import type { WeappPhone } from './weapp-phone'

/** From the home screen to the checklist of an adult who renews his passport. */
export async function answerPassport(her: WeappPhone): Promise<void> {
  await her.tap(/查材料/)
  await her.tap('普通护照：换发')
  await answerRenewal(her)
}

export async function answerRenewal(her: WeappPhone): Promise<void> {
  await her.type('周岁', '36')
  await her.tap('下一题')
  for (const about of [/国家工作人员/, /现役军人/, /定居/]) {
    await her.see(about)
    await her.tap('否')
  }
  await her.tap('有效期只剩6个月或更短')
}

/** On to the form; a phone that has been told the county once does not ask again. */
export async function chooseSlot(her: WeappPhone, isFirst = true): Promise<void> {
  await her.tap('选择大厅')
  if (isFirst) await her.tap('宽城区')
  await her.tap('长春市出入境大厅')
  await her.tap('11:00')
  // Not the time that was chosen before this tap has been drawn.
  await her.tap(/11:00，填信息/)
}

export async function typeApplicant(her: WeappPhone, applicant = synthetic): Promise<void> {
  await her.type('姓名', applicant.name)
  await her.type('证件号码', applicant.idNumber)
  await her.type('手机号码', applicant.phone)
}

export async function bookPassport(her: WeappPhone, applicant = synthetic, isFirst = true): Promise<void> {
  await answerPassport(her)
  await chooseSlot(her, isFirst)
  await typeApplicant(her, applicant)
  await her.tap('确认预约')
}
