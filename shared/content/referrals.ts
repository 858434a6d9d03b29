import type { Referral } from '../schemas/service'
import { abroadReferrals } from './referral/abroad'
import { answers } from './referral/answer'
import { officeReferrals } from './referral/office'

/** What people look for here and others do, and what a sentence answers. */
export const referrals: Referral[] = [...officeReferrals, ...abroadReferrals, ...answers]
