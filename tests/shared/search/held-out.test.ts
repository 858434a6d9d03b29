import { expect, it } from 'vitest'
import { referrals } from '../../../shared/content/referrals'
import { vocabulary } from '../../../shared/content/search'
import { guides } from '../../../shared/content/search/guide'
import { services } from '../../../shared/content/services'
import { searcher } from '../../../shared/domain/search/search'
import type { Query } from '../content/queries'
import { bakerAndVolunteer } from './baker-and-volunteer'
import { beauticianAndMissionary } from './beautician-and-missionary'
import { butcherAndVolunteer } from './butcher-and-volunteer'
import { courierAndEngineer } from './courier-and-engineer'
import { daughterAndGuest } from './daughter-and-guest'
import { driverAndWidow } from './driver-and-widow'
import { everybody } from './everybody'
import { farmerAndYanbian } from './farmer-and-yanbian'
import { fishermanAndTeacher } from './fisherman-and-teacher'
import { grandmotherAndWelder } from './grandmother-and-welder'
import { guideAndMother } from './guide-and-mother'
import { hairdresserAndChef } from './hairdresser-and-chef'
import { marketAndCampus } from './market-and-campus'
import { neighbours } from './neighbours'
import { passersBy } from './passers-by'
import { plumberAndLibrarian } from './plumber-and-librarian'
import { returneeAndTrader } from './returnee-and-trader'
import { soldierAndBeekeeper } from './soldier-and-beekeeper'
import { strangers } from './strangers'
import { studentAndWife } from './student-and-wife'
import { taxiDriverAndNurse } from './taxi-driver-and-nurse'
import { traderAndOthers } from './trader-and-others'
import { villagers } from './villagers'
import { visitors } from './visitors'

const sets = {
  farmerAndYanbian,
  studentAndWife,
  traderAndOthers,
  everybody,
  passersBy,
  neighbours,
  strangers,
  villagers,
  visitors,
  fishermanAndTeacher,
  guideAndMother,
  returneeAndTrader,
  taxiDriverAndNurse,
  hairdresserAndChef,
  driverAndWidow,
  soldierAndBeekeeper,
  marketAndCampus,
  bakerAndVolunteer,
  plumberAndLibrarian,
  grandmotherAndWelder,
  courierAndEngineer,
  beauticianAndMissionary,
  butcherAndVolunteer,
  daughterAndGuest,
}
const all = Object.values(sets).flat()

const find = searcher(vocabulary)
const isFound = ([typed, ...right]: Query): boolean =>
  find(typed)
    .slice(0, 3)
    .some(code => right.includes(code))
const missed = (queries: Query[]) => queries.filter(query => !isFound(query)).map(([typed]) => typed)

it.each(Object.entries(sets))(
  'of %s ninety-five of a hundred find theirs among the first three',
  (_who, set) => {
    expect(set).toHaveLength(100)
    expect(missed(set).length, missed(set).join(', ')).toBeLessThanOrEqual(5)
  },
)

it.each([
  ['Chinese', /\p{Script=Han}/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['English', /^[\x20-\x7e]+$/],
])('ninety of a hundred do in %s', (_language, script) => {
  const queries = all.filter(([typed]) => script.test(typed))
  expect(queries.length).toBeGreaterThan(90)
  expect(missed(queries).length / queries.length).toBeLessThanOrEqual(0.1)
})

it('asks for what exists', () => {
  const known: string[] = [...services, ...referrals].map(({ code }) => code).concat(guides)
  expect(all.flatMap(([, ...right]) => right).filter(code => !known.includes(code))).toEqual([])
})

it.each([
  ['去俄罗斯一日游', 'ET-RUSSIA'],
  ['中俄边境游护照', 'ET-RUSSIA'],
  ['오문 관광', 'HM-END-L'],
  ['로씨야 관광', 'ET-RUSSIA'],
  ['변경통행증', 'ET-BORDER'],
  ['退出中国国籍', 'NAT-EXIT'],
  ['双国籍孩子出境', 'ET-CHILD'],
  ['报失护照', 'lossReport'],
  ['去台湾看我姑', 'TW-END-T'],
  ['newborn visa', 'FB-BIRTH'],
  ['上门', 'homeVisit'],
  ['走不动', 'homeVisit'],
  ['残疾', 'homeVisit'],
  ['卧床', 'homeVisit'],
  ['代办', 'proxy'],
])('%s finds %s first', (typed, code) => {
  expect(find(typed)[0]).toBe(code)
})

it.each([
  ['APEC商务旅行卡', 'apecCard'],
  ['日本签证', 'foreignVisa'],
  ['韩国护照换新', 'foreignPassport'],
  ['换驾照', 'drivingLicence'],
  ['结婚登记', 'marriage'],
  ['入台证', 'taiwanEntryPermit'],
  ['外国人工作许可', 'workPermit'],
  ['口岸签证', 'portVisa'],
  ['海牙认证', 'apostille'],
  ['登记备案撤销', 'stateRegister'],
  ['visa on arrival', 'portVisa'],
  ['renew korean passport', 'foreignPassport'],
  ['结汇换外币', 'currency'],
])('what is not done here, as %s, leads to whoever does it', (typed, code) => {
  expect(find(typed)[0]).toBe(code)
})
