import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../shared/content/rules'
import { services } from '../../../shared/content/services'
import { resolveChecklist } from '../../../shared/domain/checklist/checklist'
import type { Answers } from '../../../shared/schemas/fact'
import { applicants, cards, differences } from './cards'

const today = '2026-11-25'

/** Their lists stand in the tests of the added services. */
const cardless = [
  'HM-EXPIRED',
  'TW-EXPIRED',
  'ET-RUSSIA',
  'ET-CHILD',
  'TB-1',
  'TW-RESIDENT-SETTLE',
  'HM-RETURN',
  'BIZ-FILING',
  'FB-BIRTH',
  'FT-TRAVEL',
  'LOSS-FOREIGN',
  'NAT-EXIT',
  'NAT-JOIN',
  'NAT-BACK',
]

/** What the product asks of a class of applicants; it must need no further answer. */
function asked(service: string, applicant: string): string {
  const of = rules.filter(rule => rule.services.includes(service))
  const { items, open } = resolveChecklist(of, applicants[applicant] as Answers, today)
  expect(open).toEqual([])
  return inOrder(items.map(({ material }) => material))
}

const inOrder = (materials: string[]): string => [...materials].sort().join(' ')

const differenceOf = (service: string, applicant: string) =>
  differences.find(one => one.service === service && one.applicants.split(' ').includes(applicant))

/** What the card says, or what is asked instead for a written reason. */
const expected = (service: string, applicant: string, materials: string[]): string =>
  inOrder(differenceOf(service, applicant)?.materials.split(' ') ?? materials)

describe('the cards of the notices', () => {
  it.each(cards)('of %s for %s ask for %s', (service, classes, materials) => {
    for (const applicant of classes.split(' '))
      expect(asked(service, applicant), applicant).toBe(expected(service, applicant, materials.split(' ')))
  })

  it('are 332, and every service has some but those that came after the cards', () => {
    expect(cards.flatMap(([, classes]) => classes.split(' '))).toHaveLength(332)
    const codes = services.map(({ code }) => code)
    expect([...new Set(cards.map(([code]) => code))]).toEqual(codes.filter(code => !cardless.includes(code)))
    expect(cardless.filter(code => !codes.includes(code))).toEqual([])
  })

  it('are departed from only where they are, with a reason in words', () => {
    for (const { service, applicants: classes, materials, reason } of differences) {
      expect(reason).toMatch(/^[A-Z].{40,}\.$/)
      for (const applicant of classes.split(' ')) {
        const card = cards.find(([code, of]) => code === service && of.split(' ').includes(applicant))
        expect(card?.[2].split(' ').sort()).not.toEqual(materials.split(' ').sort())
      }
    }
  })
})

const matrix = process.env.NOTICES_MATRIX ?? ''
const classNames: Record<string, string> = {
  adult: 'adult',
  minor_u16: 'minor',
  minor_u16_escort: 'escortedMinor',
  teen_16_17: 'teen',
  elderly_60: 'elderly',
  state_personnel: 'statePersonnel',
  military: 'military',
  out_of_province: 'outOfProvince',
  settled_abroad: 'settledAbroad',
}

it.runIf(existsSync(matrix))('the matrix of the notices itself says what the cards say', () => {
  const [, ...lines] = readFileSync(matrix, 'utf8').trim().split(/\r?\n/)
  expect(lines).toHaveLength(332)
  for (const line of lines) {
    const [service = ''] = line.split(',')
    const [, written = ''] = /,([a-z_\d]+),/.exec(line) ?? []
    const materials = line.match(/M\d\d(?= )/g) ?? []
    const applicant = classNames[written] ?? ''
    expect(asked(service, applicant), `${service} ${applicant}`).toBe(expected(service, applicant, materials))
  }
})
