import type { HallSize } from '../../schemas/guidance'
import type { Cell } from '../../schemas/hall-plan'

/** What a letter of the drawings stands for. */
const letters: Record<string, Cell> = {
  '.': '',
  G: 'guidance',
  T: 'ticket',
  F: 'form',
  P: 'photo',
  K: 'copy',
  W: 'waiting',
  C: 'citizenCounter',
  R: 'residentCounter',
  X: 'foreignerCounter',
  Y: 'payment',
  M: 'machine',
  N: 'machineAllDay',
  L: 'collection',
  V: 'priority',
  A: 'accessible',
  B: 'baby',
  E: 'courier',
  S: 'complaint',
  D: 'duty',
  I: 'interview',
  e: 'entrance',
  r: 'ramp',
  t: 'toilet',
  a: 'accessibleToilet',
}

/** The standard's model of a hall of each size, seen from above, the door below: our own proposal. */
const drawings: Record<HallSize, string[]> = {
  small: [
    'CCCCVA.YLL',
    'CCCCVA.YLL',
    '..........',
    'WWWWWW..FF',
    'WWWWWW..FF',
    '..........',
    'PP.GG..T.S',
    'PP.GG..T.t',
    '....er....',
  ],
  medium: [
    'VACCCRRXXI',
    'VACCCRRXXI',
    '..........',
    'WWWWWW.YYY',
    'WWWWWW.LLL',
    'WWWWWW.DEE',
    '..........',
    'PPFFF..MMB',
    'PPFFF..MMB',
    'KK....TT.S',
    '..GG..TT.t',
    '..GG.er..a',
  ],
  large: [
    'VACCCCRRXX',
    'VACCCCRRXX',
    '..........',
    'WWWWWW.YYI',
    'WWWWWW.YYI',
    'WWWWWW.LLL',
    'WWWWWW.DEE',
    '..........',
    'PPFFFF.MMB',
    'PPFFFF.MMB',
    'KK........',
    'KK.GG.TT.S',
    '...GG.TT.t',
    'NN...er..a',
  ],
}

const drawn = (rows: string[]): Cell[][] => rows.map(row => [...row].map(letter => letters[letter] ?? ''))

export const modelCells: Record<HallSize, Cell[][]> = {
  small: drawn(drawings.small),
  medium: drawn(drawings.medium),
  large: drawn(drawings.large),
}
