import { createHash } from 'node:crypto'
import { inKeyOrder } from '../../shared/domain/notice/notice'

/*
 * The audit of a point's day is written in a few chains. Every record carries its number in its chain and the digest
 * of the record before it, so that none can be changed, taken out, put in or moved without breaking the chain, and
 * the chain's head says where it ends.
 */

export interface ChainPlace {
  pointId: string
  day: string
  chain: number
}
/** The last record of a chain, by number and digest. */
export interface ChainEnd {
  seq: number
  hash: string
}
export type ChainHead = ChainPlace & ChainEnd
export type AuditRecord = ChainHead & { previous: string; at: string; staffId: string; action: string }

/** What lies in the table, whoever has put it there. */
export interface StoredRecord {
  id: string
  record: Record<string, unknown>
  /** Whether it stays for as long as the audit is kept. */
  isKept: boolean
}

export const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inKeyOrder(value)))
    .digest('base64url')

/** What the first record of a chain follows: no chain begins like another. */
export const beginning = ({ pointId, day, chain }: ChainPlace): string => digest({ pointId, day, chain })

export const placeOf = ({ pointId, day, chain }: ChainPlace): ChainPlace => ({ pointId, day, chain })

export const sealed = <R extends object>(record: R): R & { hash: string } => ({
  ...record,
  hash: digest(record),
})

const width = 8
/** Sorts by chain and number. */
export const recordId = ({ chain, seq }: Pick<AuditRecord, 'chain' | 'seq'>): string =>
  `${chain}#${String(seq).padStart(width, '0')}`

/**
 * What is wrong with a record. `moved`: it says that it belongs elsewhere. `unconfirmed`: it is whole by itself, and
 * what would vouch for it, the record after it or the head, does not.
 */
export type FaultKind = 'changed' | 'removed' | 'inserted' | 'moved' | 'unconfirmed'
export interface Fault {
  pointId: string
  day: string
  /** The record, or `HEAD#chain`. */
  id: string
  kind: FaultKind
}

/** Every fault of what lies in the place of one point's day, against where its chains are known to end. */
export function chainFaults(
  { pointId, day }: Pick<ChainPlace, 'pointId' | 'day'>,
  stored: StoredRecord[],
  heads: ChainHead[],
): Fault[] {
  const links = stored.map(one => ({ ...one, ...numberOf(one.id) }))
  const chains = [...new Set([...heads, ...links].flatMap(({ chain }) => chain ?? []))].sort()
  const faults = chains.flatMap(chain => {
    const place = { pointId, day, chain }
    const head = heads.find(one => one.chain === chain)
    return faultsOfChain(
      place,
      links.filter(link => link.chain === chain),
      head,
    )
  })
  const strangers = links.filter(({ chain }) => chain === undefined)
  return [...faults, ...strangers.map(({ id }) => ({ id, kind: 'inserted' as const }))].map(fault => ({
    pointId,
    day,
    ...fault,
  }))
}

function numberOf(id: string): { chain?: number; seq?: number } {
  const [, chain, seq] = /^(\d+)#(\d{8})$/.exec(id) ?? []
  return chain === undefined ? {} : { chain: Number(chain), seq: Number(seq) }
}

type Link = StoredRecord & { seq?: number }
type OwnFault = Pick<Fault, 'id' | 'kind'>

/** From the head backwards: each record is vouched for by the one after it. */
function faultsOfChain(place: ChainPlace, links: Link[], head: ChainHead | undefined): OwnFault[] {
  const bySeq = new Map(links.map(link => [link.seq ?? 0, link]))
  const last = Math.max(head?.seq ?? 0, ...bySeq.keys())
  const faults: OwnFault[] = head ? [] : [{ id: `HEAD#${place.chain}`, kind: 'removed' }]
  let expected: string | undefined
  for (let seq = last; seq > 0; seq--) {
    if (seq === head?.seq) expected = head.hash
    const link = bySeq.get(seq)
    if (!link && seq > (head?.seq ?? 0)) continue
    const kind = link ? linkFault(place, link, seq, expected, head) : 'removed'
    if (kind) faults.push({ id: recordId({ ...place, seq }), kind })
    expected = link && typeof link.record.previous === 'string' ? link.record.previous : undefined
  }
  if (last > 0 && expected !== undefined && expected !== beginning(place) && !faults.some(isFirst(place)))
    faults.push({ id: recordId({ ...place, seq: 1 }), kind: 'changed' })
  return faults.reverse()
}

const isFirst = (place: ChainPlace) => {
  const id = recordId({ ...place, seq: 1 })
  return (fault: OwnFault) => fault.id === id
}

function linkFault(
  place: ChainPlace,
  { record, isKept }: Link,
  seq: number,
  expected: string | undefined,
  head: ChainHead | undefined,
): FaultKind | undefined {
  const { hash, ...content } = record
  const isHere =
    record.pointId === place.pointId &&
    record.day === place.day &&
    record.chain === place.chain &&
    record.seq === seq
  if (!isHere) return 'moved'
  if (digest(content) !== hash || !isKept) return 'changed'
  if (head && seq > head.seq) return 'inserted'
  if (expected === undefined) return 'unconfirmed'
  return hash === expected ? undefined : 'changed'
}
