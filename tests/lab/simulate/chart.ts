import { counts, doorToCounter, mean, waitOf } from './measure'
import { type PolicyName, policyNames } from './policy'
import type { Simulation } from './simulate'

const colours: Record<PolicyName, string> = {
  none: '#6b7280',
  nearest: '#b08968',
  mostIdle: '#d97706',
  bestOfTwo: '#7c9a3f',
  product: '#1d4ed8',
  clairvoyantInRules: '#14b8a6',
  clairvoyant: '#0f766e',
}
const drawn: PolicyName[] = ['none', 'mostIdle', 'product']
const width = 960
const height = 400
/** The two panels, left, top, width and height: waits over the day, and a bar for each policy. */
const lines = { x: 56, y: 76, w: 500, h: 264 }
const bars = { x: 690, y: 76, w: 190, h: 264 }
const halfHour = 30

/** Mean waits by the half hour in which people come, and the mean from door to counter of each policy. */
export function chart(simulation: Simulation): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#1f2937">`,
    `<title>${escaped(simulation.scenario.name)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(24, 32, simulation.scenario.name, 'font-size="17" font-weight="600"'),
    text(lines.x, 60, 'Mean wait by time of coming, minutes'),
    text(bars.x - 76, 60, 'Mean minutes from door to counter, everyone'),
    ...linePanel(simulation),
    ...barPanel(simulation),
    '</svg>\n',
  ].join('\n')
}

function linePanel({ runs }: Simulation): string[] {
  const series = drawn.map(name => ({ name, points: waitsByHalfHour(runs[name]) }))
  const all = series.flatMap(({ points }) => points)
  const [from, to] = [
    Math.min(...all.map(({ minute }) => minute)),
    Math.max(...all.map(({ minute }) => minute)),
  ]
  const top = niceTop(Math.max(...all.map(({ wait }) => wait)))
  const x = (minute: number) => lines.x + ((minute - from) / Math.max(1, to - from)) * lines.w
  const y = (wait: number) => lines.y + lines.h * (1 - wait / top)
  const grid = [0, 1, 2, 3, 4].flatMap(i => {
    const at = y((top * i) / 4)
    return [line(lines.x, at, lines.x + lines.w, at), text(lines.x - 8, at + 4, String((top * i) / 4), end)]
  })
  const hours = Array.from({ length: 24 }, (_, hour) => hour * 60)
    .filter(minute => from <= minute && minute <= to)
    .map(minute => text(x(minute), lines.y + lines.h + 18, `${minute / 60}:00`, middle))
  const paths = series.map(
    ({ name, points }) =>
      `<polyline fill="none" stroke="${colours[name]}" stroke-width="${name === 'product' ? 2.6 : 1.8}" points="${points
        .map(({ minute, wait }) => `${round(x(minute))},${round(y(wait))}`)
        .join(' ')}"/>`,
  )
  return [...grid, ...hours, ...paths, ...legend()]
}

const legend = (): string[] =>
  drawn.flatMap((name, i) => {
    const x = lines.x + i * 110
    const y = lines.y + lines.h + 42
    return [
      `<rect x="${x}" y="${y - 5}" width="18" height="3" fill="${colours[name]}"/>`,
      text(x + 24, y, name),
    ]
  })

/** Points with nobody coming are left out. */
function waitsByHalfHour(days: Simulation['runs'][PolicyName]): { minute: number; wait: number }[] {
  const waits = new Map<number, number[]>()
  for (const visit of days.flatMap(({ visits }) => visits).filter(counts)) {
    const minute = Math.floor((visit.arrivedMinute ?? 0) / halfHour) * halfHour
    waits.set(minute, [...(waits.get(minute) ?? []), waitOf(visit)])
  }
  return [...waits]
    .filter(([, some]) => some.length >= 5)
    .sort(([a], [b]) => a - b)
    .map(([minute, some]) => ({ minute, wait: mean(some) }))
}

function barPanel({ runs, floor }: Simulation): string[] {
  const means = policyNames.map(name => ({
    name,
    minutes: mean(
      runs[name].flatMap(run => run.visits.filter(counts).map(visit => doorToCounter(run, visit))),
    ),
  }))
  const top = Math.max(...means.map(({ minutes }) => minutes))
  const step = bars.h / means.length
  const length = (minutes: number) => (minutes / top) * bars.w
  const floorAt = bars.x + length(floor)
  return [
    ...means.flatMap(({ name, minutes }, i) => {
      const y = bars.y + i * step
      return [
        text(bars.x - 8, y + step / 2 + 2, name, end),
        `<rect x="${bars.x}" y="${round(y + 6)}" width="${round(length(minutes))}" height="${round(step - 14)}" fill="${colours[name]}"/>`,
        text(bars.x + length(minutes) + 6, y + step / 2 + 2, minutes.toFixed(1)),
      ]
    }),
    `<line x1="${round(floorAt)}" y1="${bars.y}" x2="${round(floorAt)}" y2="${bars.y + bars.h}" stroke="#111827" stroke-dasharray="4 3"/>`,
    text(floorAt, bars.y + bars.h + 18, `floor ${floor.toFixed(1)}`, middle),
  ]
}

const middle = 'text-anchor="middle"'
const end = 'text-anchor="end"'
const round = (value: number): number => Math.round(value * 10) / 10
const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#e5e7eb"/>`
const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escaped(words)}</text>`
const escaped = (words: string): string =>
  words.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

/** The axis ends at a multiple of 20 minutes. */
const niceTop = (value: number): number => Math.max(20, Math.ceil(value / 20) * 20)
