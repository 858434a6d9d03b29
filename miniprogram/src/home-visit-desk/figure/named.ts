import type { CampaignFigures } from '../../../../shared/schemas/home-visit-figure'
import type { HomeVisitTexts } from '../../../../shared/texts/home-visit'
import type { VisitFigureTexts } from '../../../../shared/texts/home-visit-figure'

/** What lines of figures are called. */
export interface Naming {
  words: VisitFigureTexts
  own: HomeVisitTexts
  county: (code: string) => string
  day: (day: string) => string
}

export type Line = Pick<CampaignFigures, 'total'>['total'] & { name: string }

export interface Section {
  title: string
  lines: Line[]
}

/** The same sections on the screen and in a table. */
export function sectionsOf(figures: CampaignFigures, { words, own, county, day }: Naming): Section[] {
  const { byClass, byDivision, byWeek } = figures
  return [
    {
      title: words.byClass,
      lines: byClass.map(one => ({ ...one, name: own.visitClass[one.visitClass].name })),
    },
    { title: words.byDivision, lines: byDivision.map(one => ({ ...one, name: county(one.divisionCode) })) },
    {
      title: words.byWeek,
      lines: byWeek
        .filter(hasHappened)
        .map(one => ({ ...one, name: words.week(day(one.week)) }))
        .reverse(),
    },
  ]
}

/** A week before the first request, or one in which nobody waited and nothing was done, tells nothing. */
const hasHappened = ({ asked, served, waiting, answered, cancelled }: CampaignFigures['total']): boolean =>
  asked + served + waiting + answered + cancelled > 0
