import writeXlsxFile from 'write-excel-file/node'
import { figuresOf, type HallDay } from '../../shared/domain/figure/report'
import { subjects, type Value, valuesOf, visitSteps } from '../../shared/domain/figure/value'
import { mostMinutes } from '../../shared/domain/figure/wait-count'
import { saidIn } from '../../shared/domain/said'
import type { FigureReport, FigureRow } from '../../shared/schemas/figure'
import type { Language, Text } from '../../shared/schemas/text'
import { type FigureTexts, figureTexts } from '../../shared/texts/figure'

type Row = (string | number)[]

/** Every hall and day in a line, then services and counties, and what each figure means. */
export function workbookOf(
  report: FigureReport,
  days: readonly HallDay[],
  language: Language,
): Promise<Buffer> {
  const words = figureTexts[language]
  const nameIn = (all: readonly { name: Text }[], isIt: (one: never) => boolean, code: string) => {
    const found = all.find(one => isIt(one as never))
    return found ? saidIn(found.name, language) : code
  }
  const { points, services, divisions } = report.named
  const hall = (id: string) => nameIn(points, ({ pointId }: { pointId: string }) => pointId === id, id)
  const coded = (all: typeof services, id: string) =>
    nameIn(all, ({ code }: { code: string }) => code === id, id)
  return writeXlsxFile([
    sheetOf(words.sheets.days, dayRows(days, words, hall)),
    sheetOf(
      words.sheets.services,
      serviceRows(report, words, code => coded(services, code)),
    ),
    sheetOf(
      words.sheets.visits,
      visitRows(report, words, code => coded(divisions, code)),
    ),
    sheetOf(words.sheets.definitions, definitionRows(report.total, words)),
  ]).toBuffer()
}

type NameOf = (code: string) => string

const all = (row: FigureRow): Value[] => subjects.flatMap(subject => valuesOf(subject, row))

const cellOf = ({ value }: Value, words: FigureTexts): string | number => {
  if (value === undefined) return words.unknown
  return value === Infinity ? words.overMinutes(mostMinutes) : value
}

function dayRows(days: readonly HallDay[], words: FigureTexts, hall: NameOf): Row[] {
  const { columns } = words
  const rows = days.map(day => ({ day, values: all(figuresOf(day)) }))
  return [
    [columns.day, columns.hall, ...(rows[0]?.values ?? []).map(({ name }) => words.figures[name][0])],
    ...rows.map(({ day, values }) => [
      day.day,
      hall(day.pointId),
      ...values.map(value => cellOf(value, words)),
    ]),
  ]
}

function serviceRows({ total }: FigureReport, words: FigureTexts, nameOf: NameOf): Row[] {
  const { columns, figures } = words
  const codes = [
    ...new Set([...Object.keys(total.services ?? {}), ...Object.keys(total.shortfallsByService)]),
  ]
  return [
    [columns.service, figures.came[0], figures.missed[0], figures.cancelled[0], figures.sentHome[0]],
    ...codes.map(code => {
      const { came = 0, missed = 0, cancelled = 0 } = total.services?.[code] ?? {}
      const counted = total.services ? [came, missed, cancelled] : Array(3).fill(words.unknown)
      return [nameOf(code), ...counted, total.shortfallsByService[code]?.given ?? 0]
    }),
  ]
}

const visitRows = ({ visits }: FigureReport, words: FigureTexts, nameOf: NameOf): Row[] => [
  [words.columns.county, ...visitSteps.map(step => words.visits[step][0])],
  ...visits.map(({ divisionCode, steps }) => [
    nameOf(divisionCode),
    ...visitSteps.map(step => steps[step] ?? 0),
  ]),
]

const definitionRows = (total: FigureRow, words: FigureTexts): Row[] => [
  [words.columns.figure, words.columns.meaning],
  ...all(total).map(({ name }) => [...words.figures[name]]),
  ...visitSteps.map(step => [...words.visits[step]]),
]

const widest = 60

const sheetOf = (sheet: string, [head = [], ...rows]: Row[]) => ({
  sheet,
  stickyRowsCount: 1,
  columns: head.map((name, i) => ({
    width: Math.min(
      widest,
      4 + Math.max(...[name, ...rows.map(row => row[i] ?? '')].map(value => 2 * String(value).length)),
    ),
  })),
  data: [
    head.map(value => ({ value, fontWeight: 'bold' as const })),
    ...rows.map(row => row.map(value => ({ value }))),
  ],
})
