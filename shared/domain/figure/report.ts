import type { FigureRow, Figures, InspectionFigures } from '../../schemas/figure'
import type { Outcome } from '../../schemas/outcome'
import type { ShortfallCount } from '../../schemas/shortfall'
import { addDays } from '../calendar'
import { sumOutcomes } from '../recommend/outcome'
import { grouped, total } from '../shortfall/count'
import { summed } from './sum'

/** All that is known of a hall's day. What is counted as it happens is nought until it does; the rest is unknown. */
export interface HallDay {
  pointId: string
  day: string
  /** Of the night: missing until one has counted the day. */
  counted?: Pick<Figures, 'bookings' | 'services' | 'tickets' | 'published'> | undefined
  forecast?: Figures['forecast']
  inspections?: InspectionFigures | undefined
  outcome?: Outcome | undefined
  shortfalls: readonly ShortfallCount[]
}

const noInspections: InspectionFigures = { closed: {}, found: 0, mended: 0, reopened: 0, withdrawn: 0 }

/** A hall's day as figures that can be added to those of others. */
export function figuresOf({ counted, forecast, inspections, outcome, shortfalls }: HallDay): Figures {
  return {
    known: {
      of: 1,
      counted: Number(counted !== undefined),
      ticketed: Number(counted?.tickets !== undefined),
      published: Number(counted?.published !== undefined),
      scored: Number(forecast !== undefined),
    },
    ...(counted?.bookings && { bookings: counted.bookings }),
    ...(counted?.services && { services: counted.services }),
    ...(counted?.tickets && { tickets: counted.tickets }),
    ...(counted?.published && { published: counted.published }),
    ...(forecast && { forecast }),
    outcome: sumOutcomes(outcome ? [outcome] : []),
    shortfall: total([...shortfalls]),
    shortfallsByService: Object.fromEntries(
      grouped([...shortfalls], 'service').map(({ code, given, missing }) => [code, { given, missing }]),
    ),
    inspections: inspections ?? noInspections,
  }
}

/** One line among others: services are told of the whole. */
export function rowOf({ services, shortfallsByService, ...row }: Figures): FigureRow {
  return row
}

/** Everything by day, by hall, and together. */
export function reportOf(all: readonly HallDay[]): {
  total: Figures
  days: ({ day: string } & FigureRow)[]
  halls: ({ pointId: string } & FigureRow)[]
} {
  const each = all.map(one => ({ ...one, figures: figuresOf(one) }))
  const sums = (by: 'day' | 'pointId') => {
    const parts = new Map<string, Figures[]>()
    for (const one of each) parts.set(one[by], [...(parts.get(one[by]) ?? []), one.figures])
    return [...parts].map(([name, own]) => ({ name, figures: summed(own) }))
  }
  const days = sums('day')
  return {
    total: summed(days.map(({ figures }) => figures)),
    days: days.map(({ name, figures }) => ({ day: name, ...rowOf(figures) })),
    halls: sums('pointId').map(({ name, figures }) => ({ pointId: name, ...rowOf(figures) })),
  }
}

/** Both ends are among them. */
export function daysOf(from: string, to: string): string[] {
  const days = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
