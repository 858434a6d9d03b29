import { randomUUID } from 'node:crypto'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { adultAnswers } from '../../../functions/local/demonstration'
import { seal } from '../../../functions/runtime/keyring'
import { visitPlace } from '../../../functions/runtime/sealed'
import { getContent } from '../../../functions/store/content'
import { changeVisit, getVisit, putVisitCode } from '../../../functions/store/home-visit'
import { visitMessage } from '../../../functions/task/visit-message'
import { settledAnswers } from '../../../shared/domain/applicant/at-hand'
import type { HomeVisitRequest, SignUp, VisitState } from '../../../shared/schemas/home-visit'
import { tokenOf, type World } from '../running-stack'

/** Born on 2 October 1955. */
export const grandmother = { name: '朴善姬', idNumber: '22240119551002113X', phone: '13900000003' }
export const visitDay = '2026-11-26'

/** A grandmother who cannot walk any more asks for a passport; by phone numbers and names that are invented. */
export async function signUpInput(world: World, given: Partial<SignUp> = {}): Promise<SignUp> {
  const service = given.services?.[0] ?? 'PP-NEW'
  const inquiry = await world.call('getService', { code: service })
  const applicant = given.applicant ?? grandmother
  return {
    requestId: randomUUID(),
    campaignId: 'HV-STANDING',
    visitClass: 'over60',
    relation: 'self',
    applicant,
    facts: {},
    services: [service],
    answers: settledAnswers(adultAnswers(inquiry, visitDay), applicant.idNumber, visitDay),
    address: { divisionCode: '220102', text: '自强街道示例小区3号楼1单元502' },
    halfDays: [{ day: visitDay, half: 'morning' }],
    language: 'zh-CN',
    ...given,
  }
}

export const signUp = async (
  world: World,
  token: string,
  given: Partial<SignUp> = {},
): Promise<HomeVisitRequest> => world.call('signUpVisit', await signUpInput(world, given), token)

/** Two county reviewers of Nanguan and one of Kuancheng. */
export const reviewers = {
  first: { role: 'county', scope: { kind: 'county', divisionCode: '220102' } },
  elsewhere: { role: 'county', scope: { kind: 'county', divisionCode: '220103' } },
  province: { role: 'province', scope: { kind: 'province' } },
} as const

export const citizen = (world: World, person = 'citizen-3'): Promise<string> => tokenOf(world, person)

/** Everything of home visits as it lies in the table. */
export async function keptVisits({ table }: World): Promise<string> {
  const { Items = [] } = await table.doc.send(
    new ScanCommand({
      TableName: table.name,
      FilterExpression: 'begins_with(pk, :visit)',
      ExpressionAttributeValues: { ':visit': 'VISIT' },
    }),
  )
  return JSON.stringify(Items)
}

/** The n-th invented person of 1950. */
export function oldNumber(n: number): string {
  const body = `22010419500101${String(n).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return (
    body + '10X98765432'.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11)
  )
}

/** A time and a team for a request that was approved, as its planner gives them. */
export async function schedule(world: World, visitId: string): Promise<void> {
  const { table, runtime } = world
  const seen = await getVisit(table, visitId)
  if (!seen) throw new Error('no such visit')
  const appointment = {
    teamId: 'NG-1',
    day: visitDay,
    from: '09:30',
    until: '10:30',
    officers: ['900001', '900002'],
  }
  const code = await seal(runtime.keyring, visitPlace(visitId, 'code'), '482916')
  const now = runtime.now()
  const scheduled = { ...seen, appointment }
  const content = await getContent(table, now)
  await changeVisit(
    table,
    seen,
    {
      to: 'scheduled',
      set: { appointment },
      message: visitMessage(scheduled, 'scheduled', content, now),
      also: [putVisitCode(table, visitId, code, now)],
    },
    now,
  )
}

/** What a team at the door, or the post, makes of a request. */
export async function bring(world: World, visitId: string, to: VisitState): Promise<void> {
  const seen = await getVisit(world.table, visitId)
  if (seen) await changeVisit(world.table, seen, { to }, world.runtime.now())
}
