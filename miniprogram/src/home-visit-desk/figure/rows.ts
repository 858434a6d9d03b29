import type { CampaignFigures } from '../../../../shared/schemas/home-visit-figure'
import type { Text } from '../../../../shared/schemas/text'
import { type Line, type Naming, sectionsOf } from './named'

type Cells = (string | number | null)[]

/** The figures as a table to take along: the whole, then by class, county and week, then why requests were refused. */
export function rowsOf(figures: CampaignFigures, naming: Naming, say: (text: Text) => string): Cells[] {
  const { words } = naming
  const { sheet } = words
  const head = [
    ...[sheet.what, words.asked, words.served, words.waiting, sheet.requests],
    ...[sheet.answered, sheet.inTime, sheet.hours, sheet.cancelled],
  ]
  const { from, until, name, reasons, refusals, total } = figures
  return [
    [`${say(name)} ${words.span(from, until)}`],
    head,
    cellsOf({ ...total, name: say(name) }),
    ...sectionsOf(figures, naming).flatMap(({ title, lines }) => [[], [title], ...lines.map(cellsOf)]),
    [],
    [words.refusals],
    ...refusals.map(({ reason, count }): Cells => {
      const known = reasons.find(({ code }) => code === reason)
      return [known ? say(known.text) : reason, count]
    }),
  ]
}

const cellsOf = (line: Line): Cells => [
  ...[line.name, line.asked, line.served, line.waiting, line.requests],
  ...[line.answered, line.inTime, line.responseHours ?? null, line.cancelled],
]
