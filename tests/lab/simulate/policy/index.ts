import type { Experience } from '../../../../shared/domain/forecast/experience'
import type { Scenario } from '../scenario'
import type { Policy, World } from '../world'
import { clairvoyant } from './clairvoyant'
import { none } from './none'
import { product } from './product'
import { bestOfTwoRule, idlestRule, nearestRule, simpleRule } from './simple-rule'

export const policyNames = [
  'none',
  'nearest',
  'mostIdle',
  'bestOfTwo',
  'product',
  'clairvoyantInRules',
  'clairvoyant',
] as const
export type PolicyName = (typeof policyNames)[number]

export const policiesFor = (
  { snapshotMinutes }: Scenario,
  experience: Experience,
): Record<PolicyName, (world: World) => Policy> => ({
  none,
  nearest: simpleRule(nearestRule, snapshotMinutes),
  mostIdle: simpleRule(idlestRule, snapshotMinutes),
  bestOfTwo: simpleRule(bestOfTwoRule, snapshotMinutes),
  product: product(experience),
  clairvoyantInRules: clairvoyant({ inRules: true }),
  clairvoyant: clairvoyant({ inRules: false }),
})
