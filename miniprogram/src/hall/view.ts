import { facilityNames } from '../../../shared/content/guidance/sign-words'
import { type Area, areasOf, isFacility, numberRuns } from '../../../shared/domain/guidance/plan'
import { signOrder } from '../../../shared/domain/guidance/sign'
import type { HallZone, SignName, ZoneWords } from '../../../shared/schemas/guidance'
import type { Cell, Floor, Step } from '../../../shared/schemas/hall-plan'
import type { Language, Text } from '../../../shared/schemas/text'
import type { HallGuideTexts } from '../../../shared/texts/hall-guide'

type Say = (text: Text) => string

/** What the zones of a hall are called, as the server has told it by the edition in force. */
export type Zones = readonly ZoneWords[]

export function wordsOf(zones: Zones, zone: HallZone): ZoneWords {
  const found = zones.find(one => one.zone === zone)
  if (!found) throw new Error(`no zone ${zone}`)
  return found
}

export const zoneName = (zones: Zones, zone: HallZone, say: Say): string =>
  say(textOf(wordsOf(zones, zone).name))

const textOf = ({ 'zh-CN': zh, en, ko }: SignName): Text => ({ 'zh-CN': zh, en, ko })

/** The same in every language: what stands in a hall, or what its staff have written down. */
export const asItStands = (words: string, say: Say): string => say({ 'zh-CN': words, en: words, ko: words })

export const cellName = (zones: Zones, cell: Area['cell'], say: Say): string =>
  isFacility(cell) ? say(textOf(facilityNames[cell])) : zoneName(zones, cell, say)

export const floorName = (floor: number, words: HallGuideTexts): string =>
  floor > 0 ? words.floor(floor) : words.basement(-floor)

/** What stands on the sign beside the reader's own language, in the order of the place. */
export const otherSignNames = (
  { name }: Pick<ZoneWords, 'name'>,
  divisionCode: string,
  language: Language,
): string =>
  signOrder(divisionCode)
    .filter(one => one !== language && name[one] !== '')
    .map(one => name[one])
    .join(' · ')

/** The counters of a step: 3 to 6, and 9. */
export const counterLabel = (numbers: number[], words: HallGuideTexts): string =>
  words.counters(
    numberRuns(numbers)
      .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
      .join(words.list),
  )

/** What is done at a step, and where it is: each a line. */
export function stepLines(
  step: Step,
  zones: Zones,
  words: HallGuideTexts,
  say: Say,
): { tasks: string; place: string } {
  const tasks = step.does.map(zone => say(wordsOf(zones, zone).purpose)).join(words.list)
  const parts = [
    ...(step.floor === undefined ? [] : [floorName(step.floor, words)]),
    ...(step.by ? [words.by[step.by]] : []),
    ...(step.counters.length > 0 ? [counterLabel(step.counters, words)] : []),
  ]
  return { tasks, place: parts.join(' · ') }
}

/** A thing on a floor with the sign by which the list below the plan names it. */
export interface Marked extends Area {
  mark: string
  /** The step that leads there. */
  step?: number
}

/** Steps have their numbers, everything else a letter, in reading order. */
export function markedAreas(floor: Floor, steps: Step[]): Marked[] {
  let letters = 0
  const letterOf = new Map<string, string>()
  return areasOf(floor).map(area => {
    const step = steps.find(one => one.zone === area.cell && one.floor === floor.floor)?.number
    if (step !== undefined) return { ...area, mark: String(step), step }
    const mark = letterOf.get(area.cell) ?? letter(letters++)
    letterOf.set(area.cell, mark)
    return { ...area, mark }
  })
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const letter = (i: number): string => alphabet.charAt(i % 26) + (i < 26 ? '' : String(Math.floor(i / 26)))

/** Where the mark of an area stands: the cell nearest to its middle. */
function middleOf({ cells }: Area): string {
  const mean = (of: (cell: [number, number]) => number) =>
    cells.reduce((sum, cell) => sum + of(cell), 0) / cells.length
  const [row, column] = [mean(([r]) => r), mean(([, c]) => c)]
  const away = ([r, c]: [number, number]) => (r - row) ** 2 + (c - column) ** 2
  const [nearest] = [...cells].sort((a, b) => away(a) - away(b))
  return String(nearest)
}

export interface DrawnCell {
  mark: string
  look: string
}

/** A floor as it is drawn: in each cell its mark, if it is there, and how it looks. */
export function drawnRows(floor: Floor, marked: Marked[], next: number | undefined): DrawnCell[][] {
  const middles = new Map(marked.map(area => [middleOf(area), area.mark]))
  const areaAt = (row: number, column: number) =>
    marked.find(({ cells }) => cells.some(([r, c]) => r === row && c === column))
  return floor.cells.map((line, row) =>
    line.map((cell, column) => ({
      mark: middles.get(`${row},${column}`) ?? '',
      look: [lookOf(cell, areaAt(row, column)?.step, next), ...edgesOf(floor, row, column)].join(' '),
    })),
  )
}

function lookOf(cell: Cell, step: number | undefined, next: number | undefined): string {
  if (cell === '') return 'plan-floor'
  if (step === undefined) return isFacility(cell) ? 'plan-facility' : 'plan-zone'
  return step === next ? 'plan-zone plan-next' : 'plan-zone plan-on'
}

/** A line wherever another thing begins. */
function edgesOf({ cells }: Floor, row: number, column: number): string[] {
  const here = cells[row]?.[column]
  const above = row > 0 && cells[row - 1]?.[column] !== here
  const before = column > 0 && cells[row]?.[column - 1] !== here
  return [...(above ? ['plan-above'] : []), ...(before ? ['plan-before'] : [])]
}

/** What is read of a floor where nobody sees it, and written below it: each thing once. */
export function legendOf(marked: Marked[], zones: Zones, say: Say): { mark: string; name: string }[] {
  const seen = new Set<string>()
  return marked
    .filter(({ mark }) => !seen.has(mark) && seen.add(mark))
    .sort((a, b) => (a.step ?? Number.POSITIVE_INFINITY) - (b.step ?? Number.POSITIVE_INFINITY))
    .map(({ mark, cell }) => ({ mark, name: cellName(zones, cell, say) }))
}
