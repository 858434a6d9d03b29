import { randomUUID } from 'node:crypto'
import { seal } from '../../../functions/runtime/keyring'
import { visitPlace } from '../../../functions/runtime/sealed'
import { insertVisit, type VisitItem } from '../../../functions/store/home-visit'
import type { EvidenceType } from '../../../shared/schemas/home-visit-evidence'
import type { World } from '../running-stack'

/** A photo of one pixel as far as its parts go: a start, a table, a frame, and as much picture as is wanted. */
export const photo = (bytes = 2_000): Uint8Array<ArrayBuffer> => {
  const head = [
    [0xff, 0xd8],
    [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0],
  ].flat()
  const whole = new Uint8Array(bytes)
  whole.set(head.slice(0, bytes))
  return whole
}

let signedUp = 0
/** Somebody of the staff, who enters what is telephoned. */
export const byStaff = { personId: 'somebody', staffId: 'S1', sealedName: '' }

/** A request as whose token it is has signed it up, in Nanguan unless it is said otherwise. */
export async function visitOf(
  world: World,
  token: string,
  given: Partial<VisitItem> = {},
): Promise<VisitItem> {
  const { personId } = await world.call('getMe', {}, token)
  const now = world.runtime.now()
  const n = signedUp++
  const visitId = `VT${String(n).padStart(8, '0')}`
  const sealed = (field: string, text: string) =>
    seal(world.runtime.keyring, visitPlace(visitId, field), text)
  const visit: VisitItem = {
    visitId,
    campaignId: 'HV-STANDING',
    ...(!given.enteredBy && { ownerId: personId }),
    applicantKey: randomUUID(),
    visitClass: 'disabled',
    relation: 'self',
    state: 'received',
    version: 1,
    urgent: false,
    services: ['PP-NEW'],
    divisionCode: '220102',
    place: { latitude: 43.88, longitude: 125.33 },
    sealedName: await sealed('name', '朴善姬'),
    sealedIdNumber: await sealed('idNumber', '22240119551002113X'),
    sealedPhone: await sealed('phone', '13900000003'),
    sealedAddress: await sealed('address', '自强街道示例小区3号楼1单元502'),
    sealedAnswers: '-',
    sealedFacts: await sealed('facts', '{}'),
    halfDays: [{ day: '2026-12-01', half: 'morning' }],
    halfDay: { day: '2026-12-01', half: 'morning' },
    taken: 1,
    materials: [],
    language: 'zh-CN',
    createdAt: now,
    answerBy: now,
    history: [{ state: 'received', at: now }],
    evidence: [],
    ...given,
  }
  await insertVisit(world.table, visit, { capacity: 1000, openPerPerson: 1000 }, now)
  return visit
}

export interface Handed {
  visitId: string
  token: string
  kind?: 'diagnosis' | 'disabilityCertificate'
  type?: EvidenceType
  body?: Uint8Array<ArrayBuffer>
}

/** Begins a paper and puts its bytes, as a phone does. */
export async function put(
  world: World,
  { visitId, token, kind = 'disabilityCertificate', type = 'image/jpeg', body = photo() }: Handed,
): Promise<{ evidenceId: string; url: string; status: number }> {
  const asked = { visitId, kind, type, bytes: body.length }
  const { evidenceId, url, headers } = await world.call('beginEvidence', asked, token)
  const { status } = await fetch(url, { method: 'PUT', headers, body })
  return { evidenceId, url, status }
}

/** The same, and confirmed. */
export async function handIn(world: World, handed: Handed): Promise<string> {
  const { evidenceId } = await put(world, handed)
  await world.call('confirmEvidence', { visitId: handed.visitId, evidenceId }, handed.token)
  return evidenceId
}
