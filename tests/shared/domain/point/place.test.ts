import { describe, expect, it, test } from 'vitest'
import { points } from '../../../../shared/content/points'
import { services } from '../../../../shared/content/services'
import {
  isPlaced,
  isStanding,
  placeProblem,
  placeRuleFor,
  tieOf,
  tieOfVisit,
  tiesIn,
  tiesOfVisits,
  visitFor,
  visitOf,
  visitsFor,
  visitsOf,
  writtenTies,
} from '../../../../shared/domain/point/place'
import type { Answers } from '../../../../shared/schemas/fact'
import type { PlaceRule, Tie } from '../../../../shared/schemas/place'
import type { Point } from '../../../../shared/schemas/point'
import { monday, pointWith } from '../../build'

const serviceOf = (code: string) => {
  const service = services.find(one => one.code === code)
  if (!service) throw new Error(code)
  return service
}
const registered = (home: string): Tie => ({ by: 'registered', home })
const staying = (home: string): Tie => ({ by: 'staying', home })
const stationed = (home: string): Tie => ({ by: 'stationed', home })

const evidence = { confidence: 'medium' as const, sources: [], asOf: '2026' }
const by = (rule: Partial<PlaceRule>): PlaceRule => ({ by: 'registered', evidence, ...rule })

/** The halls that serve somebody on a day. */
const serving = (code: string, tie?: Tie, answers: Answers = {}, day = monday): string[] =>
  points
    .filter(point => !placeProblem(point, visitFor(serviceOf(code), answers, tie, day), day))
    .map(({ pointId }) => pointId)
const standing = points.filter(({ endedOn }) => !endedOn)

describe('a hall', () => {
  it.each([
    ['everything unless told otherwise', {}, undefined],
    ['what it names', { only: ['PP-NEW'] }, undefined],
    ['nothing it does not name', { only: ['HM-NEW'] }, 'serviceNotAccepted'],
    ['nothing it excepts', { except: ['PP-NEW'] }, 'serviceNotAccepted'],
    ['what others are excepted from', { except: ['HM-NEW'] }, undefined],
    [
      'nothing that is both named and excepted',
      { only: ['PP-NEW'], except: ['PP-NEW'] },
      'serviceNotAccepted',
    ],
  ])('takes %s', (_, accepts, problem) => {
    expect(placeProblem(pointWith({ accepts }), { service: 'PP-NEW' }, monday)).toBe(problem)
  })

  it('without a known address cannot be booked, whatever it takes', () => {
    const { address: _, ...unknown } = pointWith()
    expect(placeProblem(unknown, { service: 'PP-NEW' }, monday)).toBe('pointWithoutAddress')
  })

  it('serves until the day on which it ends', () => {
    const ending = pointWith({ endedOn: monday })
    expect([isStanding(ending, '2026-11-22'), isStanding(ending, monday)]).toEqual([true, false])
    expect(placeProblem(ending, { service: 'PP-NEW' }, '2026-11-22')).toBeUndefined()
    expect(placeProblem(ending, { service: 'PP-NEW' }, monday)).toBe('pointEnded')
  })
})

describe('halls for', () => {
  const siping = ['U-220302']
  const changchun = standing
    .filter(({ divisionCode }) => divisionCode.startsWith('2201'))
    .map(({ pointId }) => pointId)

  test.each<[sentence: string, service: string, tie: Tie | undefined, answers: Answers, halls: string[]]>([
    [
      'a passport of somebody of Siping: any but the provincial one',
      'PP-NEW',
      undefined,
      {},
      standing.map(({ pointId }) => pointId).filter(id => id !== 'JL-PSD'),
    ],
    [
      'A19: a soldier stationed in Lishu: Lishu’s and Siping’s',
      'PP-NEW',
      stationed('220322'),
      { military_active: true },
      ['U-220302', 'U-220322'],
    ],
    [
      'A19: a soldier stationed in the Tiedong district of Siping',
      'HM-NEW',
      stationed('220303'),
      { military_active: true },
      siping,
    ],
    [
      'A19: a soldier stationed outside the province',
      'TW-NEW',
      stationed('elsewhere'),
      { military_active: true },
      [],
    ],
    [
      'an entry in the passport of somebody registered in Dehui',
      'PP-ANNOT',
      registered('220183'),
      {},
      ['CC-83', 'CC-00'],
    ],
    [
      'A14: travel alone, registered in Gongzhuling, a city of Changchun',
      'HM-END-G',
      registered('220184'),
      {},
      changchun.filter(id => id !== 'JL-PSD'),
    ],
    ['A14: travel alone, registered in Siping: nowhere', 'HM-END-G', registered('220302'), {}, []],
    [
      'A14: travel alone, registered outside the province: nowhere',
      'HM-END-G',
      registered('elsewhere'),
      {},
      [],
    ],
    [
      'B31: settling in Hong Kong from Lishu: not at the county’s hall',
      'HM-SETTLE',
      registered('220322'),
      {},
      siping,
    ],
    [
      'B31: settling in Taiwan from Meihekou, which takes everything',
      'TW-END-D',
      registered('220581'),
      {},
      ['MHK-00', 'U-220502'],
    ],
    [
      'B31: business in Hong Kong, which may be applied for anywhere',
      'HM-END-S',
      undefined,
      {},
      [
        'CC-00',
        'JL-00',
        'U-220302',
        'U-220402',
        'MHK-00',
        'U-220502',
        'U-220602',
        'U-220702',
        'U-220802',
        'CBS-00',
        'U-222401',
      ],
    ],
    [
      'A15, B7: a work permit of somebody who lives in Hunchun',
      'FR-WORK',
      staying('222404'),
      {},
      ['U-222404', 'U-222401'],
    ],
    ['A15, B7: … in Antu, in the prefecture alone', 'FR-WORK', staying('222426'), {}, ['U-222401']],
    [
      'B7: … in Meihekou: of which foreigners nothing was said',
      'FR-WORK',
      staying('220581'),
      {},
      ['U-220502'],
    ],
    ['B7: … in Siping', 'FR-EXT', staying('220382'), {}, siping],
    ['A15: an exit permit of somebody who stays in Hunchun', 'FE-EXIT', staying('222404'), {}, ['U-222401']],
    ['permanent residence in Changchun: the provincial hall', 'FPR', staying('220105'), {}, ['JL-PSD']],
    [
      'permanent residence in Siping: there or at the provincial hall',
      'FPR',
      staying('220302'),
      {},
      ['U-220302', 'JL-PSD'],
    ],
    ['border-area permit of Tumen: Tumen’s alone', 'ET-BORDERZONE', staying('222402'), {}, ['U-222402']],
    [
      'border-area permit of Hunjiang: the hall that stands there',
      'ET-BORDERZONE',
      staying('220602'),
      {},
      ['U-220602'],
    ],
    ['border-area permit of Changchun: nowhere', 'ET-BORDERZONE', staying('220102'), {}, []],
    [
      'B3: the record of entries, wherever somebody is from',
      'QY-RECORD',
      undefined,
      {},
      ['CC-00', 'JL-00', 'U-220302', 'U-220402', 'U-220502', 'U-220602', 'U-220702', 'U-220802', 'U-222401'],
    ],
  ])('%s', (_, service, tie, answers, halls) => {
    expect(serving(service, tie, answers).sort()).toEqual([...halls].sort())
  })

  test('A14: what the list has asked of Changchun is not asked again', () => {
    const changchun = (changchun_tie: 'hukou' | 'permit') => serving('HM-END-G', undefined, { changchun_tie })
    expect(changchun('hukou')).toHaveLength(17)
    expect(changchun('permit')).toEqual(changchun('hukou'))
    expect(serving('HM-END-G', undefined, { changchun_tie: 'neither' })).toEqual([])
    expect(serving('HM-END-G', registered('220302'), { changchun_tie: 'neither' })).toEqual([])
  })

  test('A11: somebody else comes for an endorsement alone to the hall that accepted the last one', () => {
    const sent = { agent_filed: true, applies_pass_together: false }
    const issued: Tie = { by: 'issued', home: 'U-220322' }
    expect(serving('HM-END-T', issued, sent)).toEqual(['U-220322'])
    expect(serving('HM-END-T', { ...issued, home: 'elsewhere' }, sent)).toEqual([])
    expect(serving('HM-END-S', issued, sent)).toEqual([])
    expect(serving('HM-END-T', issued, { ...sent, applies_pass_together: true })).toHaveLength(66)
  })

  test('A8: family visits to Taiwan are tied to the register until 5 November 2025 and to nothing from then on', () => {
    expect(serving('TW-END-T', registered('220322'), {}, '2025-11-04')).toEqual(['U-220302', 'U-220322'])
    expect(serving('TW-END-T', undefined, {}, '2025-11-04')).toEqual([])
    expect(serving('TW-END-T', undefined, {}, '2025-11-05')).toHaveLength(66)
  })

  test('those of development zones serve nobody by where he is registered', () => {
    expect(serving('TW-END-Q', registered('222426')).sort()).toEqual(['U-222401', 'U-222426'])
  })
})

describe('what ties somebody', () => {
  const pass = serviceOf('PP-NEW')
  const soldier = { military_active: true }

  it('is asked only where it decides', () => {
    expect(placeRuleFor(pass, {}, monday)?.by).toBe('anywhere')
    expect(placeRuleFor(pass, soldier, monday)?.by).toBe('stationed')
    expect(isPlaced(visitFor(pass, {}, undefined, monday))).toBe(true)
    expect(isPlaced(visitFor(pass, soldier, undefined, monday))).toBe(false)
    expect(isPlaced(visitFor(pass, soldier, stationed('220322'), monday))).toBe(true)
  })

  it('of one kind is no answer to another', () => {
    const visit = visitFor(pass, soldier, registered('220322'), monday)
    const [hall] = points.filter(({ pointId }) => pointId === 'U-220322')
    expect(hall && placeProblem(hall, visit, monday)).toBe('homeNotNamed')
  })

  it('is told without the answers it came from', () => {
    const visit = visitFor(pass, soldier, stationed('220322'), monday)
    expect(tieOfVisit(visit)).toEqual(stationed('220322'))
    expect(visitOf(pass, tieOfVisit(visit), monday)).toEqual(visit)
    expect(tieOfVisit(visitFor(pass, {}, stationed('220322'), monday))).toBeUndefined()
  })

  it('is missing for nobody of whom nothing is told but a service that may be done anywhere', () => {
    expect(visitOf(pass, undefined, monday).place?.by).toBe('anywhere')
    expect(isPlaced(visitOf(serviceOf('FR-WORK'), undefined, monday))).toBe(false)
    expect(isPlaced(visitOf(serviceOf('FR-WORK'), registered('220302'), monday))).toBe(false)
  })

  it('needs both of its parts', () => {
    expect(tieOf('staying', '220302')).toEqual(staying('220302'))
    expect(tieOf('staying', undefined)).toBeUndefined()
    expect(tieOf(undefined, '220302')).toBeUndefined()
  })

  it('may be the hall that issued the document: that hall alone', () => {
    const visit = (home: string) => ({
      service: 'PP-NEW',
      place: {
        by: 'issued' as const,
        evidence: { confidence: 'medium' as const, sources: [], asOf: '2026' },
      },
      home,
    })
    const issuing = pointWith({ pointId: 'CC-01', divisionCode: '220102' })
    expect(placeProblem(issuing, visit('CC-01'), monday)).toBeUndefined()
    expect(placeProblem(issuing, visit('CC-02'), monday)).toBe('notYourHall')
    expect(placeProblem(issuing, visit('elsewhere'), monday)).toBe('notYourHall')
  })
})

describe('a rule', () => {
  const hall = (divisionCode: string, level: Point['level'] = 'county') =>
    pointWith({ pointId: 'XX-01', divisionCode, level })
  const problemAt = (point: Point, rule: Partial<PlaceRule>, home: string) =>
    placeProblem(point, { service: 'PP-NEW', place: by(rule), home }, monday)

  it('that is missing lets everybody go anywhere, tied or not', () => {
    const bare = { code: 'PP-NEW' }
    for (const tie of [undefined, registered('220302')])
      for (const visit of [visitFor(bare, {}, tie, monday), visitOf(bare, tie, monday)]) {
        expect(visit).toEqual({ service: 'PP-NEW', place: undefined, home: undefined })
        expect(placeProblem(hall('220102'), visit, monday)).toBeUndefined()
        expect(tieOfVisit(visit)).toBeUndefined()
        expect(isPlaced(visit)).toBe(true)
      }
  })

  it('holds from its first day until the day before its last', () => {
    const dated = { code: 'PP-NEW', places: [by({ from: '2026-11-23', until: '2026-11-25' })] }
    const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']
    expect(days.filter(day => placeRuleFor(dated, {}, day))).toEqual(['2026-11-23', '2026-11-24'])
  })

  it('for anywhere ties nobody, whatever else is known of him', () => {
    expect(tieOfVisit({ service: 'PP-NEW', place: by({ by: 'anywhere' }), home: '220302' })).toBeUndefined()
  })

  it.each([
    ['the county itself', ['220322'], '220322', undefined],
    ['another county of the prefecture', ['220302'], '220322', 'notYourHall'],
    ['the prefecture of the county', ['220300'], '220322', undefined],
    ['another prefecture', ['220400'], '220322', 'notYourHall'],
    ['one of several', ['220400', '220322'], '220322', undefined],
  ])('is for those of %s', (_, within, home, problem) => {
    expect(problemAt(hall('220322'), { within }, home)).toBe(problem)
  })

  it.each([
    ['the county’s own hall', hall('220322'), 'undefined undefined undefined'],
    ['its prefecture’s', hall('220302', 'prefecture'), 'undefined undefined notYourHall'],
    ['another county’s of the prefecture', hall('220382'), 'notYourHall undefined notYourHall'],
    ['another prefecture’s', hall('220402', 'prefecture'), 'notYourHall notYourHall notYourHall'],
    ['the province’s', hall('220102', 'province'), 'undefined notYourHall notYourHall'],
    ['a development zone’s in the county', hall('220322', 'zone'), 'notYourHall undefined notYourHall'],
  ] as const)('reaches %s, as far as it says', (_, point, problems) => {
    const reaches = [{}, { reach: 'prefecture' as const }, { reach: 'county' as const }]
    expect(reaches.map(reach => String(problemAt(point, reach, '220322'))).join(' ')).toBe(problems)
  })
})

describe('several services in one visit', () => {
  const soldier = { fact: 'military_active', op: 'eq', value: true } as const
  const together = { fact: 'applies_pass_together', op: 'eq', value: true } as const
  const [byUnit, byRegister, byStay] = [
    by({ by: 'stationed', when: soldier }),
    by({ by: 'registered' }),
    by({ by: 'staying' }),
  ]
  const first = { code: 'PP-NEW', counterMinutes: 7, places: [byUnit, byRegister] }
  const second = { code: 'HM-END-T', places: [by({ by: 'staying', when: together })] }
  const free = { code: 'TW-NEW', counterMinutes: 4 }
  const ties = [registered('220102'), staying('220103'), stationed('220104')]

  it('are each tied as they are answered for, with their minutes at the counter', () => {
    expect(visitsFor([first, free], {}, ties, monday)).toEqual([
      { service: 'PP-NEW', minutes: 7, place: byRegister, home: '220102' },
      { service: 'TW-NEW', minutes: 4, place: undefined, home: undefined },
    ])
    expect(visitsFor([first], { military_active: true }, ties, monday)).toMatchObject([{ home: '220104' }])
    expect(visitsFor([first], {}, [staying('220103')], monday)).toMatchObject([{ home: undefined }])
    expect(visitsFor([second], {}, ties, monday)[0]).not.toHaveProperty('minutes')
    expect(visitsFor([second], {}, ties, monday)).toMatchObject([{ place: undefined }])
    const pass = { code: 'HM-NEW', counterMinutes: 8 }
    expect(visitsFor([pass, second], {}, ties, monday)[1]).toMatchObject({ home: '220103' })
  })

  it('are tied by what is told, where nobody tells the answers', () => {
    const either = { code: 'PP-NEW', counterMinutes: 7, places: [byRegister, byStay] }
    expect(visitsOf([either, free], [staying('220103')], monday)).toEqual([
      { service: 'PP-NEW', minutes: 7, place: byStay, home: '220103' },
      { service: 'TW-NEW', minutes: 4, place: undefined, home: undefined },
    ])
    expect(visitsOf([either], [], monday)).toMatchObject([{ place: byRegister, home: undefined }])
  })

  it('are tied by each basis once', () => {
    const visits = visitsFor(
      [first, { ...first, code: 'TW-RENEW' }, free, { code: 'HM-NEW', places: [byStay] }],
      {},
      ties,
      monday,
    )
    expect(tiesOfVisits(visits)).toEqual([registered('220102'), staying('220103')])
    expect(tiesOfVisits(visitsFor([free], {}, ties, monday))).toEqual([])
  })

  it('are told in a query by their ties, and what cannot be read of it is nothing', () => {
    const issued: Tie = { by: 'issued', home: 'CC-00' }
    expect(writtenTies([registered('220102'), issued])).toBe('registered.220102,issued.CC-00')
    expect(tiesIn('registered.220102,issued.CC-00')).toEqual([registered('220102'), issued])
    expect(tiesIn('bogus.1,registered.,registered,staying.220103')).toEqual([staying('220103')])
    expect(tiesIn('')).toEqual([])
  })
})
