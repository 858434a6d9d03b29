import { settledAnswers } from '../../../shared/domain/applicant/at-hand'
import { instantAt } from '../../../shared/domain/calendar'
import { content } from '../../api/content'
import { homeVisit } from '../../api/home-visit'
import type { Runtime } from '../../runtime/context'
import { ask, citizenAt } from '../actor'
import { adultAnswers } from '../demonstration'
import { personOf } from './visitor'

const campaignId = 'HV-STANDING'
const divisionCode = '220102'
const askedADay = 2

/** Each day some more sign up to be visited at home, so that the desk never runs dry. */
export async function askHomeVisits(runtime: Runtime, day: string): Promise<void> {
  for (let i = 0; i < askedADay; i++) {
    const { personId, requestId, applicant } = personOf(`home visit ${i}`, day, 1945)
    const ctx = citizenAt(runtime, personId, instantAt(day, 7 * 60 + i * 20))
    const [first] = await ask(homeVisit.listHalfDays, { campaignId, divisionCode }, ctx)
    if (!first) return
    const inquiry = await ask(content.getService, { code: 'PP-NEW', day: first.day }, ctx)
    await ask(
      homeVisit.signUpVisit,
      {
        requestId,
        campaignId,
        visitClass: 'over60',
        relation: 'self',
        applicant,
        facts: {},
        services: ['PP-NEW'],
        answers: settledAnswers(adultAnswers(inquiry, first.day), applicant.idNumber, first.day),
        address: { divisionCode, text: `示例街道幸福小区${i + 1}号楼2单元301` },
        halfDays: [{ day: first.day, half: first.half }],
        language: 'zh-CN',
      },
      ctx,
    )
  }
}
