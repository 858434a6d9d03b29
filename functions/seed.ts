import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { applicantClasses } from '../shared/content/applicant-classes'
import { divisions } from '../shared/content/divisions'
import { fees } from '../shared/content/fees'
import { holidays } from '../shared/content/holidays'
import { materials } from '../shared/content/materials'
import { points } from '../shared/content/points'
import { questions } from '../shared/content/questions'
import { referrals } from '../shared/content/referrals'
import { rules } from '../shared/content/rules'
import { services } from '../shared/content/services'
import { ApplicantClass } from '../shared/schemas/applicant-class'
import { Question } from '../shared/schemas/fact'
import { Fee } from '../shared/schemas/fee'
import { Material } from '../shared/schemas/material'
import { Division, Holiday, Point } from '../shared/schemas/point'
import { Rule } from '../shared/schemas/rule'
import { Referral, Service } from '../shared/schemas/service'
import { type ContentKind, type ContentKinds, putSeed } from './store/content'
import type { Table } from './store/table'

/**
 * Writes services, divisions, points and the other dated facts. Running it again changes nothing; a fact that
 * staff have changed since stays as they left it. Returns how many facts were written.
 */
export async function seedContent(table: Table): Promise<number> {
  const written = await Promise.all([
    seedKind(table, 'service', Service, services, ({ code }) => code),
    seedKind(table, 'rule', Rule, rules, ({ code }) => code),
    seedKind(table, 'material', Material, materials, ({ code }) => code),
    seedKind(table, 'fee', Fee, fees, ({ code }) => code),
    seedKind(table, 'question', Question, questions, ({ fact }) => fact),
    seedKind(table, 'applicantClass', ApplicantClass, applicantClasses, ({ code }) => code),
    seedKind(table, 'referral', Referral, referrals, ({ code }) => code),
    seedKind(table, 'division', Division, divisions, ({ code }) => code),
    seedKind(table, 'point', Point, points, ({ pointId }) => pointId),
    seedKind(table, 'holiday', Holiday, holidays, ({ day }) => day),
  ])
  return written.reduce((sum, count) => sum + count, 0)
}

/** Nothing is written that does not have the form of its kind. */
export async function seedKind<K extends ContentKind>(
  table: Table,
  kind: K,
  schema: v.GenericSchema<unknown, ContentKinds[K]>,
  values: readonly ContentKinds[K][],
  codeOf: (value: ContentKinds[K]) => string,
): Promise<number> {
  for (const value of values) v.assert(schema, value)
  let written = 0
  for (const [order, value] of values.entries()) {
    const digest = createHash('sha256')
      .update(JSON.stringify([order, value]))
      .digest('base64url')
    if (await putSeed(table, kind, codeOf(value), value, { order, digest })) written += 1
  }
  return written
}
