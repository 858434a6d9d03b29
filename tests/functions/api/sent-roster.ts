import { expect } from 'vitest'
import type { RosterMember } from '../../../shared/schemas/home-visit-roster'
import type { RosterView } from '../../../shared/schemas/unit-roster'
import { traveller } from '../../shared/domain/home-visit/roster/traveller'
import type { World } from '../running-stack'

const codes: Record<string, string> = { 'passport-new': 'PP-NEW', 'hk-macao-permit': 'HM-NEW' }

/** As somebody writes it into the template, with services that there are. */
export const travellerCells = (member: RosterMember): string[] => [
  member.name,
  member.idNumber,
  member.birthDay ?? '',
  member.phone,
  codes[member.service] ?? '',
  member.hasPhoto ? '有' : '无',
]

/** So many invented people, from the n-th on. */
export const travellers = (count: number, from = 0): RosterMember[] =>
  Array.from({ length: count }, (_, i) => traveller(from + i))

/** Puts a file as a phone does, and lets it be read. */
export async function sendRoster(
  world: World,
  { visitId, token }: { visitId: string; token: string },
  file: Uint8Array,
): Promise<RosterView> {
  const { rosterId, url, headers } = await world.call('beginRoster', { visitId, bytes: file.length }, token)
  const { status } = await fetch(url, { method: 'PUT', headers, body: file as Uint8Array<ArrayBuffer> })
  expect(status).toBe(200)
  await world.call('readRoster', { visitId, rosterId }, token)
  await world.settled()
  expect(world.errors).toEqual([])
  return world.call('getRoster', { visitId }, token)
}
