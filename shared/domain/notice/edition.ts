import type { ApplicantClass } from '../../schemas/applicant-class'
import type { Edition, EditionChanges, Entry, NoticeDocument, NoticePhase } from '../../schemas/notice'
import type { Text } from '../../schemas/text'
import { type Issued, noticePhase } from './notice'
import { noticeChanges, turningDays } from './notice-change'

/** How many of them anybody is shown. */
const editionsShown = 50
const publicPhases = ['coming', 'inForce', 'replaced'] as const satisfies NoticePhase[]

interface Known extends Issued {
  base?: string
  document?: NoticeDocument
}

/** What has been issued and may be read by everybody, the latest first. */
export function editions(notices: Known[], today: string): Edition[] {
  return notices
    .flatMap((notice): Edition[] => {
      const { number, effectiveFrom, base, document } = notice
      const phase = publicPhases.find(one => one === noticePhase(notice, notices, today))
      if (!phase || !effectiveFrom) return []
      const paper = document && {
        document: { name: document.name, ...(document.number && { number: document.number }) },
      }
      return [{ number, phase, effectiveFrom, ...(base && { base }), ...paper }]
    })
    .sort((a, b) => (a.number < b.number ? 1 : -1))
    .slice(0, editionsShown)
}

/** More days than these nobody plans in one edition. */
const daysTold = 6

interface Told {
  classes: ApplicantClass[]
  from: string
  placeNames: Map<string, Text>
}

/**
 * What an edition changed for citizens: from its first day on, and on the later days on which something of it turns.
 * Of kinds that the edition before did not hold nothing is told, for they said the same before.
 */
export function editionChanges(
  before: Entry[],
  after: Entry[],
  { classes, from, placeNames }: Told,
): Pick<EditionChanges, 'days' | 'entries'> {
  const kinds = new Set(before.map(({ kind }) => kind))
  const known = after.filter(({ kind }) => kinds.has(kind))
  const days = turningDays([...before, ...known], from).slice(0, daysTold)
  const found = days.map(day => noticeChanges(before, known, classes, from, day, placeNames))
  const told = new Set<string>()
  const isNews = (service: string, change: unknown) => {
    const key = JSON.stringify([service, change])
    return !told.has(key) && told.add(key)
  }
  return {
    days: found
      .map(({ day, services }) => ({
        day,
        services: services
          .map(one => ({ ...one, changes: one.changes.filter(change => isNews(one.service, change)) }))
          .filter(({ changes }) => changes.length > 0),
      }))
      .filter(({ services }) => services.length > 0),
    entries: found[0]?.entries.filter(({ said }) => said.length > 0) ?? [],
  }
}
