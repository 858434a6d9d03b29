import { dayOf } from '../../shared/domain/calendar'
import { capacityIn, classOf, placesOf } from '../../shared/domain/home-visit/campaign'
import { evidenceOpenStates } from '../../shared/domain/home-visit/evidence-retention'
import type { RosterRules } from '../../shared/domain/home-visit/roster/member'
import { readRoster } from '../../shared/domain/home-visit/roster/roster'
import { RosterFileError } from '../../shared/domain/home-visit/roster/sheet'
import {
  largestRosterBytes,
  type RosterFileReason,
  type RosterMember,
  type RosterProblem,
  type RosterReading,
} from '../../shared/schemas/home-visit-roster'
import { mostProblems, type RosterSum } from '../../shared/schemas/unit-roster'
import { log, type Runtime } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { rosterPlace } from '../runtime/sealed'
import { campaignOf, getCampaign } from '../store/campaign'
import { type Content, getContent } from '../store/content'
import { deleteObject, type EvidenceBucket, headOf } from '../store/evidence-object'
import { getVisit, type VisitItem, wasRefused } from '../store/home-visit'
import { untilNoRival } from '../store/rival'
import {
  getRosterHead,
  holdTraveller,
  keepRoster,
  membersAPart,
  putPart,
  refuseAttempt,
  sweepParts,
  tellReading,
} from '../store/unit-roster'

/** A file of a request, to be read. */
export interface Job {
  visitId: string
  rosterId: string
}

/** A list that cannot be kept, by its reason. */
class Unfit extends Error {
  constructor(
    readonly fileReason: RosterFileReason | undefined,
    readonly problems: RosterProblem[] = [],
  ) {
    super(fileReason)
  }
}

/**
 * Reads a unit's file to its end: it becomes the list of its request, or is refused with every place that is wrong.
 * Said again it does the same; a file that is no longer the one in hand leaves nothing behind.
 */
export async function readUnitRoster(runtime: Runtime, job: Job): Promise<void> {
  const { table, evidence: bucket } = runtime
  if (!bucket) throw new Error('EVIDENCE_BUCKET is not set')
  const { visitId, rosterId } = job
  const attempt = (await getRosterHead(table, visitId))?.attempt
  if (attempt?.rosterId !== rosterId || attempt.state !== 'reading')
    return sweepParts(table, visitId, rosterId)
  try {
    await keepIfRight(runtime, bucket, job)
  } catch (error) {
    if (!(error instanceof Unfit)) throw error
    await refuse(runtime, job, error)
  }
  await sweepParts(table, visitId)
  await deleteObject(bucket, rosterId, 'new')
}

async function keepIfRight(runtime: Runtime, bucket: EvidenceBucket, job: Job): Promise<void> {
  const now = runtime.now()
  const content = await getContent(runtime.table, now)
  const file = await headOf(bucket, job.rosterId, largestRosterBytes)
  if (!file || file.head.length === 0) throw new Unfit('empty')
  const reading = await readInSteps(runtime, job, file.head, rulesOf(content, now))
  if (reading.problems.length > 0) throw new Unfit(undefined, reading.problems)
  const visit = await openVisit(runtime, job)
  const found = await getCampaign(runtime.table, visit.campaignId)
  if (!found) throw new Error('no such campaign')
  const campaign = campaignOf(found)
  const kept = sumOf(reading, content, now)
  if (kept.persons <= (classOf(campaign, 'unit')?.moreThan ?? 0)) throw new Unfit('tooFew')
  await holdAll(runtime, job, reading)
  const places = placesOf(campaign, visit.divisionCode, kept.persons)
  const room = { places, capacity: capacityIn(campaign, visit.divisionCode) }
  try {
    await untilNoRival(
      wasRefused('changed'),
      async () =>
        keepRoster(runtime.table, await openVisit(runtime, job), { ...kept, rosterId: job.rosterId }, room),
      { attempts: 4 },
    )
  } catch (error) {
    throw wasRefused('halfDayFull')(error) ? new Unfit('noRoom') : error
  }
}

const rulesOf = ({ services }: Content, now: string): RosterRules => ({
  today: dayOf(now),
  services: [...services.values()].map(({ code, audience, name }) => ({
    code,
    audience,
    names: Object.values(name),
  })),
})

async function readInSteps(
  runtime: Runtime,
  { visitId, rosterId }: Job,
  bytes: Uint8Array,
  rules: RosterRules,
): Promise<RosterReading> {
  try {
    return await readRoster(bytes, rules, async (done, total) => {
      await tellReading(runtime.table, visitId, rosterId, {
        stage: 'reading',
        done,
        total,
        at: runtime.now(),
      })
    })
  } catch (error) {
    throw error instanceof RosterFileError ? new Unfit(error.reason) : error
  }
}

/** The request as it is now, while its list may change. */
async function openVisit({ table }: Runtime, { visitId }: Job): Promise<VisitItem> {
  const visit = await getVisit(table, visitId)
  if (!visit || !evidenceOpenStates.includes(visit.state)) throw new Unfit('closed')
  return visit
}

function sumOf({ members, ignored }: RosterReading, { services }: Content, now: string): RosterSum {
  const photos = (state: boolean | undefined) => members.filter(({ hasPhoto }) => hasPhoto === state).length
  return {
    at: now,
    members: members.length,
    persons: new Set(members.map(({ idNumber }) => idNumber)).size,
    photos: { ready: photos(true), lacking: photos(false), unknown: photos(undefined) },
    services: [...services.values()]
      .map(({ code, name }) => ({ code, name, members: members.filter(one => one.service === code).length }))
      .filter(one => one.members > 0),
    ignored: ignored.slice(0, 20),
  }
}

/** As it is sealed: with the row of the file. */
export type KeptMember = RosterMember & { row: number }

/**
 * Writes the travellers down and holds each of them for the request; first the one, so that whoever is held by a run
 * that breaks off is found again.
 * @throws Unfit with those whom another request holds
 */
async function holdAll(runtime: Runtime, job: Job, { members, rows }: RosterReading): Promise<void> {
  const { table, keyring } = runtime
  const { visitId, rosterId } = job
  const problems: RosterProblem[] = []
  for (let at = 0; at < members.length; at += membersAPart) {
    const some: KeptMember[] = members
      .slice(at, at + membersAPart)
      .map((member, i) => ({ ...member, row: rows[at + i] ?? 0 }))
    const found = await Promise.all(some.map(({ idNumber }) => lookupKey(keyring, 'idNumber', idNumber)))
    const part = at / membersAPart
    const sealedMembers = await seal(keyring, rosterPlace(rosterId, `part${part}`), JSON.stringify(some))
    await putPart(
      table,
      { visitId, rosterId, part, sealedMembers, applicantKeys: [...new Set(found)] },
      runtime.now(),
    )
    const isOurs = await Promise.all(
      found.map((key, i) => found.indexOf(key) < i || holdTraveller(table, key, visitId, runtime.now())),
    )
    for (const [i, { row }] of some.entries())
      if (!isOurs[i]) problems.push({ row, column: 'idNumber', reason: 'elsewhere' })
    const told = {
      stage: 'comparing' as const,
      done: at + some.length,
      total: members.length,
      at: runtime.now(),
    }
    await tellReading(table, visitId, rosterId, told)
  }
  if (problems.length > 0) throw new Unfit(undefined, problems)
}

/** As somebody goes through the file. */
const byPlace = (one: RosterProblem, other: RosterProblem): number =>
  one.row - other.row || (one.place ?? '').localeCompare(other.place ?? '')

async function refuse(
  { table, keyring, now }: Runtime,
  job: Job,
  { fileReason, problems }: Unfit,
): Promise<void> {
  const { visitId, rosterId } = job
  const told = JSON.stringify([...problems].sort(byPlace).slice(0, mostProblems))
  log('info', 'rosterRefused', { visitId, rosterId, fileReason, problems: problems.length })
  await refuseAttempt(table, visitId, rosterId, {
    at: now(),
    problemCount: problems.length,
    ...(fileReason && { fileReason }),
    ...(problems.length > 0 && {
      sealedProblems: await seal(keyring, rosterPlace(rosterId, 'problems'), told),
    }),
  })
}
