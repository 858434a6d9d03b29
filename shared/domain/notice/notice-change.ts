import type { ApplicantClass } from '../../schemas/applicant-class'
import type { Answers } from '../../schemas/fact'
import type { Change, Entry, FieldChange, Line, NoticeChanges, ServiceChange } from '../../schemas/notice'
import type { Rule } from '../../schemas/rule'
import type { Text } from '../../schemas/text'
import { resolveChecklist } from '../checklist/checklist'
import { completions, distinctionsIn, requirementsOn } from '../checklist/requirement'
import { answersWithin } from '../checklist/together'
import { isSame } from './notice'
import { type ChecklistContent, checklistContent } from './notice-content'
import { entryChanges } from './notice-entry-change'
import { checklistLines } from './notice-line'

/** What is different between two checklists, in the order of the later one; what is dropped comes last. */
export function lineChanges(before: Line[], after: Line[]): Change[] {
  const find = (lines: Line[], { kind, code }: Line) =>
    lines.find(line => line.kind === kind && line.code === code)
  const headed = ({ kind, code, name }: Line) => ({ of: kind, code, name })
  return [
    ...after.flatMap((line): Change[] => {
      const old = find(before, line)
      if (!old) return [{ kind: 'added', ...headed(line), fields: line.fields }]
      const fields = fieldChanges(old.fields, line.fields)
      return fields.length > 0 ? [{ kind: 'changed', ...headed(line), fields }] : []
    }),
    ...before
      .filter(line => !find(after, line))
      .map((line): Change => ({ kind: 'dropped', ...headed(line) })),
  ]
}

function fieldChanges(before: Line['fields'], after: Line['fields']): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .filter(field => !isSame(before[field], after[field]))
    .map(field => ({
      field,
      ...(before[field] !== undefined && { before: before[field] }),
      ...(after[field] !== undefined && { after: after[field] }),
    }))
}

/** One applicant's visit, for all he comes for, under two notices, on its day. */
export function applicantChanges(
  before: ChecklistContent,
  after: ChecklistContent,
  { services, answers }: { services: readonly string[]; answers: Answers },
  day: string,
): Change[] {
  const own = (service: string) => answersWithin(service, services, answers)
  const linesOf = (content: ChecklistContent) =>
    eachOnce(
      services.flatMap(service => {
        const found = content.services.get(service)
        return found ? checklistLines(content, found, own(service), day) : []
      }),
      ({ kind, code }) => `${kind} ${code}`,
    )
  const listed = linesOf(after)
  const isListed = (code: string) => listed.some(line => line.kind === 'material' && line.code === code)
  const perhaps = services.flatMap(service =>
    undecided(after, after.rules.get(service) ?? [], own(service), day),
  )
  return [
    ...lineChanges(linesOf(before), listed),
    ...eachOnce(
      perhaps.filter(({ code }) => !isListed(code)),
      ({ code }) => code,
    ),
  ]
}

/** The first of each; what several services ask for is one line. */
function eachOnce<One>(all: One[], keyOf: (one: One) => string): One[] {
  const keys = all.map(keyOf)
  return all.filter((_, i) => keys.indexOf(keys[i] as string) === i)
}

/** Materials that now depend on something the applicant was never asked. */
function undecided(content: ChecklistContent, rules: Rule[], answers: Answers, day: string): Change[] {
  const { adultAge } = content
  const { items, open } = resolveChecklist(rules, answers, day, adultAge)
  const certain = new Set(items.map(({ material }) => material))
  const apart = distinctionsIn(requirementsOn(rules, day, adultAge))
  const possible = completions(open, apart, answers).flatMap(
    known => resolveChecklist(rules, known, day, adultAge).items,
  )
  const seen = new Set<string>()
  return possible.flatMap(({ material: code, reason }): Change[] => {
    const material = content.materials.get(code)
    if (!material || certain.has(code) || seen.has(code)) return []
    seen.add(code)
    const unasked = reason.filter(({ fact }) => answers[fact] === undefined)
    return [{ kind: 'perhaps', of: 'material', code, name: material.name, reason: unasked }]
  })
}

type Applicants = Pick<ApplicantClass, 'code' | 'audiences' | 'answers'>

/** Everything that is different between two notices: for applicants on a day, and entry by entry. */
export function noticeChanges(
  before: Entry[],
  after: Entry[],
  classes: Applicants[],
  from: string,
  day: string,
  placeNames: Map<string, Text> = new Map(),
): NoticeChanges {
  return {
    day,
    days: turningDays([...before, ...after], from),
    services: serviceChanges(checklistContent(before), checklistContent(after), classes, day),
    entries: entryChanges(before, after, placeNames),
  }
}

function serviceChanges(
  before: ChecklistContent,
  after: ChecklistContent,
  classes: Applicants[],
  day: string,
): ServiceChange[] {
  const codes = [...new Set([...after.services.keys(), ...before.services.keys()])]
  return codes.flatMap(code => {
    const service = after.services.get(code) ?? before.services.get(code)
    if (!service || isSame(saidOf(before, code), saidOf(after, code))) return []
    const ofService = classes.filter(({ audiences }) => audiences.includes(service.audience))
    const perClass = ofService.map(one => ({
      code: one.code,
      changes: applicantChanges(before, after, { services: [code], answers: one.answers }, day),
    }))
    const changes = groupedByClass(perClass)
    return changes.length > 0 ? [{ service: code, name: service.name, changes }] : []
  })
}

/** Everything the checklists of a service are made of: where it is the same, nobody's list can differ. */
function saidOf({ services, rules, materials, fees }: ChecklistContent, code: string): unknown[] {
  const [service, own = []] = [services.get(code), rules.get(code)]
  return [
    service,
    own,
    own.map(({ material }) => materials.get(material)),
    service?.fees.map(fee => fees.get(fee)),
  ]
}

/** The same change of several classes is said once; one that meets all of them names none. */
function groupedByClass(perClass: { code: string; changes: Change[] }[]): ServiceChange['changes'] {
  const groups = new Map<string, { change: Change; classes: string[] }>()
  for (const { code, changes } of perClass)
    for (const change of changes) {
      const key = JSON.stringify(change)
      const group = groups.get(key) ?? { change, classes: [] }
      group.classes.push(code)
      groups.set(key, group)
    }
  return [...groups.values()].map(({ change, classes }) =>
    classes.length === perClass.length ? { change } : { change, classes },
  )
}

/** The days from one on, it first, on which something with dates begins or ends. */
export function turningDays(entries: Entry[], from: string): string[] {
  const days = entries.flatMap(({ value }) => datesIn(value)).filter(day => day > from)
  return [from, ...[...new Set(days)].sort()]
}

function datesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) =>
    (name === 'from' || name === 'until') && isDay(field) ? [field] : datesIn(field),
  )
}

/** A zone begins with a size of hall instead. */
const isDay = (field: unknown): field is string =>
  typeof field === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(field)
