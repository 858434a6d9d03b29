import type { Point } from '../../schemas/point'
import type { Service } from '../../schemas/service'
import { services } from '../services'
import { borderDivisions } from './border'
import type { Listed } from './listed'

const hunchun = '222404'

/** Counties that issue exit-entry permits themselves (S62); elsewhere the prefecture's hall takes them. */
const permitDivisions = ['222401', '222404', '222402', '222405', '222406', '220623', '220681', '220582']

const codesOf = (family: Service['family']): string[] =>
  services.filter(service => service.family === family).map(({ code }) => code)

const foreigners = codesOf('foreigner')
const permanent = ['FPR', 'FPR-RENEW']
/** Visas, stay and residence, and the births of foreigners: what Hunchun was given in the summer of 2025 (O7, O8). */
const givenToHunchun = foreigners.filter(code => /^F[VSR]-|^FB-BIRTH$/.test(code))

interface Restriction {
  services: string[]
  taken: (hall: Listed) => boolean
}

const isPrefecture = ({ level }: Listed): boolean => level === 'prefecture'

/** What not every hall takes. */
const restrictions: Restriction[] = [
  // The directory: settling in Hong Kong, Macao or Taiwan, and business there (B31).
  { services: ['HM-SETTLE', 'TW-END-D', 'HM-END-S'], taken: ({ takesAll }) => takesAll === true },
  // Only Changchun is open for travelling to Hong Kong and Macao on one's own (S69).
  { services: ['HM-END-G'], taken: ({ divisionCode }) => divisionCode.startsWith('2201') },
  // The rule of 2020 names prefectures and border inspection stations (O17).
  { services: ['QY-RECORD'], taken: isPrefecture },
  {
    services: [...codesOf('nationality'), 'ET-CHILD', 'TW-RESIDENT-SETTLE', 'HM-RETURN', 'BIZ-FILING'],
    taken: isPrefecture,
  },
  // The working rules name prefectures; which counties may is asked.
  { services: ['HMT-EXIT'], taken: isPrefecture },
  { services: ['ET-RUSSIA'], taken: ({ divisionCode }) => divisionCode === hunchun },
  // Whether Meihekou and Changbaishan mean foreigners by "all business" is asked.
  {
    services: foreigners.filter(code => !givenToHunchun.includes(code) && !permanent.includes(code)),
    taken: isPrefecture,
  },
  { services: givenToHunchun, taken: hall => isPrefecture(hall) || hall.divisionCode === hunchun },
  // In Changchun the provincial hall takes permanent residence.
  { services: permanent, taken: hall => isPrefecture(hall) && hall.pointId !== 'CC-00' },
  {
    services: ['ET-BORDER'],
    taken: hall =>
      isPrefecture(hall) || (hall.level === 'county' && permitDivisions.includes(hall.divisionCode)),
  },
  {
    services: ['ET-BORDERZONE'],
    taken: ({ level, divisionCode }) => level !== 'zone' && borderDivisions.includes(divisionCode),
  },
]

/** What a hall takes: everything but what is restricted to others. */
export const takenAt = (hall: Listed): Point['accepts'] => ({
  except: restrictions.filter(({ taken }) => !taken(hall)).flatMap(({ services }) => services),
})
