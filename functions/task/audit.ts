import { addDays, dayOf } from '../../shared/domain/calendar'
import type { Runtime } from '../runtime/context'
import { hmacHex, sameText } from '../runtime/keyring'
import { type Anchor, getAnchor, getLastAnchor, insertAnchor, listAnchors } from '../store/anchor'
import { listHeads, listStored, wholeProvince } from '../store/audit'
import { type ChainHead, chainFaults, digest, type Fault, type StoredRecord } from '../store/audit-chain'
import { getContent } from '../store/content'

type Keeper = Pick<Runtime, 'table' | 'keyring'>

/** What vouches for the first anchor. */
const firstPrevious = ''

/** Seals every day up to this one that is not sealed yet. @returns how many */
export async function anchorDays({ table, keyring }: Keeper, upTo: string): Promise<number> {
  const last = await getLastAnchor(table)
  let previous = last?.signature ?? firstPrevious
  let anchored = 0
  for (let day = last ? addDays(last.day, 1) : upTo; day <= upTo; day = addDays(day, 1)) {
    const unsigned = { day, heads: await listHeads(table, day), previous }
    const signature = await signatureOf(keyring, unsigned)
    if (await insertAnchor(table, { ...unsigned, signature })) anchored += 1
    previous = (await getAnchor(table, day))?.signature ?? signature
  }
  return anchored
}

const signatureOf = async (keyring: Keeper['keyring'], anchor: Omit<Anchor, 'signature'>): Promise<string> =>
  hmacHex(await keyring.anchor(), digest(anchor))

/** One point's day of the audit, and what is wrong with it. */
export interface AuditDay {
  stored: StoredRecord[]
  faults: Fault[]
  /** Whether it is sealed; until then nothing vouches for where its chains end but they themselves. */
  isAnchored: boolean
}

export async function readAuditDay(keeper: Keeper, pointId: string, day: string): Promise<AuditDay> {
  const { heads, anchor, faults } = await readAuditHeads(keeper, day)
  const own = heads.filter(head => head.pointId === pointId)
  const stored = await listStored(keeper.table, pointId, day)
  const chains = chainFaults({ pointId, day }, stored, own)
  const mine = faults.filter(fault => fault.pointId === pointId || fault.pointId === wholeProvince)
  return { stored, faults: [...mine, ...chains], isAnchored: anchor !== undefined }
}

/** Every fault of a day, at every point, and how many records it has. */
export async function verifyDay(
  keeper: Keeper,
  pointIds: string[],
  day: string,
): Promise<{ records: number; faults: Fault[] }> {
  const { heads, faults } = await readAuditHeads(keeper, day)
  const places = [...new Set([...pointIds, wholeProvince, ...heads.map(({ pointId }) => pointId)])]
  let records = 0
  const found = [...faults]
  for (const pointId of places) {
    const stored = await listStored(keeper.table, pointId, day)
    const own = heads.filter(head => head.pointId === pointId)
    records += stored.length
    found.push(...chainFaults({ pointId, day }, stored, own))
  }
  return { records, faults: found }
}

/** Where the chains of a day end: as its anchor says where there is a good one, else as the heads say themselves. */
export async function readAuditHeads(
  { table, keyring }: Keeper,
  day: string,
): Promise<{ heads: ChainHead[]; anchor: Anchor | undefined; faults: Fault[] }> {
  const [stored, anchor] = await Promise.all([listHeads(table, day), getAnchor(table, day)])
  if (!anchor) return { heads: stored, anchor, faults: [] }
  const { signature, ...unsigned } = anchor
  const isOurs = sameText(await signatureOf(keyring, unsigned), String(signature))
  if (!isOurs)
    return { heads: stored, anchor, faults: [{ pointId: wholeProvince, day, id: 'ANCHOR', kind: 'changed' }] }
  return { heads: anchor.heads, anchor, faults: headFaults(day, anchor.heads, stored) }
}

function headFaults(day: string, sealed: ChainHead[], stored: ChainHead[]): Fault[] {
  const name = ({ pointId, chain }: ChainHead) => `${pointId}#${chain}`
  const known = new Map(sealed.map(head => [name(head), head]))
  const found = new Map(stored.map(head => [name(head), head]))
  const fault = ({ pointId, chain }: ChainHead, kind: Fault['kind']): Fault => ({
    pointId,
    day,
    id: `HEAD#${chain}`,
    kind,
  })
  return [
    ...sealed.flatMap(head => {
      const now = found.get(name(head))
      if (!now) return fault(head, 'removed')
      return now.seq === head.seq && now.hash === head.hash ? [] : fault(head, 'changed')
    }),
    ...stored.flatMap(head => (known.has(name(head)) ? [] : fault(head, 'inserted'))),
  ]
}

/** Each day from the first to the last: its own faults, and whether its anchor follows that of the day before. */
export async function verifyDays(
  runtime: Runtime,
  from: string,
  to: string,
): Promise<{ days: number; records: number; faults: Fault[] }> {
  const { points } = await getContent(runtime.table, runtime.now())
  const sum = { days: 0, records: 0, faults: await anchorFaults(runtime, from, to) }
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { records, faults } = await verifyDay(runtime, [...points.keys()], day)
    sum.days += 1
    sum.records += records
    sum.faults.push(...faults)
  }
  return sum
}

/** A day without its anchor between the first that has one and yesterday, and an anchor that follows another one. */
async function anchorFaults(runtime: Runtime, from: string, to: string): Promise<Fault[]> {
  const anchors = await listAnchors(runtime.table, addDays(from, -1), to)
  const first = anchors[0]
  const last = await getLastAnchor(runtime.table)
  if (!first || !last) return []
  const byDay = new Map(anchors.map(anchor => [anchor.day, anchor]))
  const sealedUpTo = [to, last.day, addDays(dayOf(runtime.now()), -1)].sort()[0] ?? to
  const faults: Fault[] = []
  for (let day = addDays(first.day, 1); day <= sealedUpTo; day = addDays(day, 1)) {
    const [before, anchor] = [byDay.get(addDays(day, -1)), byDay.get(day)]
    if (!anchor) faults.push({ pointId: wholeProvince, day, id: 'ANCHOR', kind: 'removed' })
    else if (before && anchor.previous !== before.signature)
      faults.push({ pointId: wholeProvince, day, id: 'ANCHOR', kind: 'changed' })
  }
  return faults
}

/** As a line that names one of them. */
export const faultLine = ({ day, pointId, id, kind }: Fault): string => `${day} ${pointId} ${id} ${kind}`
