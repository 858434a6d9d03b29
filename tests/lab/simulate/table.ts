import { markdownTable } from '../markdown'
import type { Measure } from './measure'
import { policyNames } from './policy'
import type { Simulation } from './simulate'

const minutes = (value: number): string => value.toFixed(1)
const share = (value: number): string => `${(value * 100).toFixed(1)} %`

const columns: [string, (measure: Measure, none: Measure) => string][] = [
  ['door to counter, min', ({ doorToCounter }) => minutes(doorToCounter)],
  ['against none', (measure, none) => share(measure.doorToCounter / none.doorToCounter - 1)],
  ['95 %, min', ({ doorToCounterP95 }) => minutes(doorToCounterP95)],
  ['wait, min', ({ wait }) => minutes(wait)],
  ['with appointment, min', ({ appointedDoorToCounter }) => minutes(appointedDoorToCounter)],
  ['unserved', ({ unserved }) => String(unserved)],
  ['moved', ({ movers }) => String(movers)],
  ['saved each, min', ({ movers, moverSaved }) => (movers > 0 ? minutes(moverSaved) : '')],
  ['worse than none', ({ movers, worseThanNone }) => (movers > 0 ? share(worseThanNone) : '')],
  ['worse than staying', ({ movers, worseThanStaying }) => (movers > 0 ? share(worseThanStaying) : '')],
  ['load spread', ({ loadSpread }) => loadSpread.toFixed(2)],
  ['swings', ({ swings }) => swings.toFixed(2)],
  ['sent', ({ sent }) => (sent > 0 ? String(sent) : '')],
  ['accepted', ({ sent, accepted }) => (sent > 0 ? String(accepted) : '')],
  ['expired', ({ sent, expired }) => (sent > 0 ? String(expired) : '')],
  ['places lost', ({ sent, placesLost }) => (sent > 0 ? String(placesLost) : '')],
]

/** The results as Markdown, a policy a row. */
export const table = ({ measures }: Simulation): string =>
  markdown(
    ['policy', ...columns.map(([title]) => title)],
    policyNames.map(name => [name, ...columns.map(([, cell]) => cell(measures[name], measures.none))]),
  )

export const playedByAcceptance = ['product', 'clairvoyantInRules', 'clairvoyant'] as const

/** What becomes of it by how many would take a recommendation, a share of people a row. */
export const acceptanceTable = (
  simulations: Pick<Simulation<(typeof playedByAcceptance)[number]>, 'scenario' | 'measures'>[],
): string =>
  markdown(
    ['would accept', 'product', 'clairvoyantInRules', 'clairvoyant', 'worse than none', 'worse than staying'],
    simulations.map(({ scenario, measures: { none, product, clairvoyantInRules, clairvoyant } }) => [
      share(scenario.acceptance),
      ...[product, clairvoyantInRules, clairvoyant].map(({ doorToCounter }) =>
        share(doorToCounter / none.doorToCounter - 1),
      ),
      share(product.worseThanNone),
      share(product.worseThanStaying),
    ]),
  )

const markdown = (heads: string[], rows: string[][]): string => markdownTable(heads, rows, { numbers: true })

/** In a sentence, what the table is about. */
export const heading = ({ scenario, days, measures, floor }: Simulation): string =>
  `${scenario.name}: ${days.length === 1 ? days[0] : `${days.length} days from ${days[0]}`}, ` +
  `${scenario.points.length} points, ${measures.none.people} people, seed ${scenario.seed}; ` +
  `floor ${minutes(floor)} min`

/** All days in a table, a day a row, by the tables that stand in their sections. */
export function summaryOf(sections: string[]): string {
  const heads = ['policy', ...columns.map(([title]) => title)]
  const rows = sections.flatMap(section => {
    const cell = (policy: string, title: string) =>
      section
        .match(new RegExp(`^\\| ${policy} \\|.*$`, 'm'))?.[0]
        .split('|')
        .slice(1)
        .at(heads.indexOf(title))
        ?.trim() ?? ''
    const name = section.split(': ')[0]
    if (!name) return []
    const minutes = ['none', 'bestOfTwo', 'product', 'clairvoyantInRules'] as const
    const shares = ['against none', 'worse than none', 'worse than staying']
    return [
      [
        name,
        ...minutes.map(policy => cell(policy, 'door to counter, min')),
        ...shares.map(title => cell('product', title)),
      ],
    ]
  })
  return markdown(
    [
      'door to counter, min',
      'none',
      'best of two',
      'product',
      'clairvoyant in rules',
      'product against none',
      'worse than none',
      'worse than staying',
    ],
    rows,
  )
}
