import { createHash } from 'node:crypto'
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
import { type ContentKind, type ContentKinds, putSeed } from './store/content'
import type { Table } from './store/table'

/**
 * Writes services, divisions, points and the other dated facts. Running it again changes nothing; a fact that
 * staff have changed since stays as they left it. Returns how many facts were written.
 */
export async function seedContent(table: Table): Promise<number> {
  const written = await Promise.all([
    seedKind(table, 'service', services, ({ code }) => code),
    seedKind(table, 'rule', rules, ({ code }) => code),
    seedKind(table, 'material', materials, ({ code }) => code),
    seedKind(table, 'fee', fees, ({ code }) => code),
    seedKind(table, 'question', questions, ({ fact }) => fact),
    seedKind(table, 'applicantClass', applicantClasses, ({ code }) => code),
    seedKind(table, 'referral', referrals, ({ code }) => code),
    seedKind(table, 'division', divisions, ({ code }) => code),
    seedKind(table, 'point', points, ({ pointId }) => pointId),
    seedKind(table, 'holiday', holidays, ({ day }) => day),
  ])
  return written.reduce((sum, count) => sum + count, 0)
}

async function seedKind<K extends ContentKind>(
  table: Table,
  kind: K,
  values: readonly ContentKinds[K][],
  codeOf: (value: ContentKinds[K]) => string,
): Promise<number> {
  let written = 0
  for (const [order, value] of values.entries()) {
    const digest = createHash('sha256')
      .update(JSON.stringify([order, value]))
      .digest('base64url')
    if (await putSeed(table, kind, codeOf(value), value, { order, digest })) written += 1
  }
  return written
}
