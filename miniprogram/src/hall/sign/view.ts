import { counterName, facilityNames, floorSign } from '../../../../shared/content/guidance/sign-words'
import type { Arrow, Sign } from '../../../../shared/domain/guidance/sign'
import type { SignLanguage, SignName } from '../../../../shared/schemas/guidance'
import { wordsOf, type Zones } from '../view'

/** What is printed on one sheet: its names from the largest on, and beside them an arrow or a number. */
export interface Sheet {
  key: string
  names: string[]
  aside?: string
  /** A directory's lines: each with its names in one line. */
  lines?: { names: string; arrow: string }[]
  number?: string
}

const arrows: Record<Arrow, string> = { ahead: '↑', left: '←', right: '→', back: '↓' }
const arrowOf = (arrow: Arrow | undefined): string => (arrow ? arrows[arrow] : '')

/** What is printed of a sign. In a language in which the edition says nothing, nothing is. */
export function sheetOf(sign: Sign, zones: Zones, languages: SignLanguage[], withArrows: boolean): Sheet {
  const inAll = (name: SignName) => languages.map(language => name[language]).filter(name => name !== '')
  switch (sign.kind) {
    case 'directory':
      return {
        key: `directory ${sign.floor}`,
        names: inAll(floorSign(sign.floor)),
        lines: sign.lines.map(({ zone, arrow }) => ({
          names: inAll(wordsOf(zones, zone).name).join('  '),
          arrow: withArrows ? arrowOf(arrow) : '',
        })),
      }
    case 'zone':
      return {
        key: `zone ${sign.floor} ${sign.zone}`,
        names: inAll(wordsOf(zones, sign.zone).name),
        number: wordsOf(zones, sign.zone).number,
        ...asideOf(withArrows, sign.arrow),
      }
    case 'counter':
      return {
        key: `counter ${sign.number}`,
        names: inAll(counterName(sign.number)),
        aside: String(sign.number),
        number: inAll(wordsOf(zones, sign.low ? 'accessible' : sign.zone).name).join('  '),
      }
    case 'facility':
      return {
        key: `facility ${sign.floor} ${sign.facility}`,
        names: inAll(facilityNames[sign.facility]),
        ...asideOf(withArrows, sign.arrow),
      }
  }
}

const asideOf = (withArrows: boolean, arrow: Arrow | undefined): Pick<Sheet, 'aside'> =>
  withArrows && arrow ? { aside: arrows[arrow] } : {}

/** One more or one fewer of a choice, in its own order; one always stays. */
export function turned<Value>(all: readonly Value[], chosen: Value[], one: Value): Value[] {
  const next = all.filter(value => chosen.includes(value) !== (value === one))
  return next.length > 0 ? next : chosen
}
