import { call } from '../../server/call'

/** What a rule is about: the draft it stands in, the materials there are, and the services. */
export async function readSurroundings(number: string) {
  const [notice, materials, all] = await Promise.all([
    call('getNotice', { number }),
    call('listEntries', { number, kind: 'material' }),
    call('listEntries', { number, kind: 'service' }),
  ])
  return { notice, materials, all }
}
export type Surroundings = Awaited<ReturnType<typeof readSurroundings>>
