/** A change made to the code on trial, and whether a test noticed. */
export interface Mutant {
  file: string
  /** The line it begins on, without its indent; told instead of a number, which moves with every edit. */
  line: string
  source: string
  replacement: string
  isCaught: boolean
  where: string
}

/** A mutant that no test can or need catch. */
export interface Accepted {
  file: string
  line: string
  source: string
  replacement: string
  reason: string
}

export interface Score {
  file: string
  caught: number
  accepted: Mutant[]
  survivors: Mutant[]
  /** Of those that are not accepted. */
  percent: number
}

export const leastPercent = 85

const isSame = (mutant: Mutant, accepted: Accepted): boolean =>
  mutant.file === accepted.file &&
  mutant.line === accepted.line &&
  mutant.source === accepted.source &&
  mutant.replacement === accepted.replacement

export function scoreOf(file: string, mutants: Mutant[], list: Accepted[]): Score {
  const own = mutants.filter(mutant => mutant.file === file)
  const caught = own.filter(({ isCaught }) => isCaught).length
  const isListed = (mutant: Mutant) => list.some(accepted => isSame(mutant, accepted))
  const survivors = own.filter(mutant => !mutant.isCaught && !isListed(mutant))
  const accepted = own.filter(mutant => !mutant.isCaught && isListed(mutant))
  const counted = caught + survivors.length
  return { file, caught, accepted, survivors, percent: counted === 0 ? 100 : (100 * caught) / counted }
}

/** What is listed as accepted and is caught, or is not there any more: the list must not outlive its reasons. */
export const outdated = (files: string[], mutants: Mutant[], list: Accepted[]): Accepted[] =>
  list.filter(
    accepted =>
      files.includes(accepted.file) && !mutants.some(mutant => !mutant.isCaught && isSame(mutant, accepted)),
  )
