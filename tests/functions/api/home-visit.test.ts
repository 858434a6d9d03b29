import { describe, expect, it } from 'vitest'
import { applicantNumber, runStack, staffToken, tokenOf } from '../running-stack'
import { citizen, grandmother, keptVisits, oldNumber, signUp, signUpInput, visitDay } from './home-visits'

const refusal = (problem: string) => `visitRefused","detail":"${problem}"`

describe('a request for a home visit', () => {
  it('is received, says until when it is answered, and what is to be ready at home', async () => {
    const world = await runStack()
    const token = await citizen(world)
    const request = await signUp(world, token)
    expect(request).toMatchObject({
      state: 'received',
      answerBy: '2026-11-27T09:30:00+08:00',
      urgent: false,
      applicant: { name: '朴*姬', idNumber: '222***********113X', phone: '139****0003' },
      address: '自强街道示例小区3号楼1单元502',
      halfDay: { day: visitDay, half: 'morning' },
      may: ['cancel'],
    })
    expect(request.materials.length).toBeGreaterThan(0)
    expect(request.named.materials.map(({ code }) => code)).toEqual(request.materials)
    expect(await world.call('listVisits', {}, token)).toEqual([request])
    expect(world.errors).toEqual([])
  })

  it('sent again by the same phone is the same request', async () => {
    const world = await runStack()
    const token = await citizen(world)
    const input = await signUpInput(world)
    const answers = await Promise.all([1, 2, 3].map(() => world.call('signUpVisit', input, token)))
    const again = await world.call('signUpVisit', input, token)
    expect(new Set([...answers, again].map(({ visitId }) => visitId)).size).toBe(1)
    expect(await world.call('listVisits', {}, token)).toHaveLength(1)
  })

  it('is nobody else’s to read or to cancel', async () => {
    const world = await runStack()
    const { visitId, version } = await signUp(world, await citizen(world))
    const other = await tokenOf(world, 'citizen-2')
    await expect(world.call('getVisit', { visitId }, other)).rejects.toThrow('notFound')
    await expect(world.call('takeVisitStep', { visitId, version, step: 'cancel' }, other)).rejects.toThrow(
      'notFound',
    )
    expect(await world.call('listVisits', {}, other)).toEqual([])
  })

  it('keeps nothing personal readable, nor a position that finds a door', async () => {
    const world = await runStack()
    const token = await citizen(world)
    const address = {
      divisionCode: '220102',
      text: '自强街道示例小区3号楼1单元502',
      location: { latitude: 43.86437, longitude: 125.34519 },
    }
    await signUp(world, token, {
      address,
      relation: 'relative',
      contact: { name: '金示例', phone: '13900000009' },
    })
    const kept = await keptVisits(world)
    for (const secret of [
      '朴善姬',
      grandmother.idNumber,
      grandmother.phone,
      '示例小区',
      '金示例',
      '13900000009',
      '43.86437',
    ])
      expect(kept).not.toContain(secret)
    expect(kept).toContain('43.86')
  })

  it.each([
    ['somebody of fifty-nine', { applicant: applicantNumber(1) }, 'tooYoung'],
    ['a disabled person without consent', { visitClass: 'disabled' }, 'consent'],
    [
      'a certificate of somebody else',
      { visitClass: 'disabled', medicalConsent: true, facts: { disabilityNumber: '22010219900307001343' } },
      'otherPersonsCertificate',
    ],
    ['a unit by a daughter', { visitClass: 'unit', relation: 'relative' }, 'relation'],
    ['a daughter without a name', { relation: 'relative' }, 'contact'],
    ['a campaign that is over', { campaignId: 'HV-2018' }, 'campaignClosed'],
    ['a Saturday', { halfDays: [{ day: '2026-11-28', half: 'morning' }] }, 'halfDayClosed'],
    ['today', { halfDays: [{ day: '2026-11-24', half: 'afternoon' }] }, 'halfDayClosed'],
    [
      'a house in Beijing',
      {
        address: {
          divisionCode: '220102',
          text: '示例路1号',
          location: { latitude: 39.9, longitude: 116.4 },
        },
      },
      'outsideArea',
    ],
  ] as const)('%s is refused: %#', async (_, given, problem) => {
    const world = await runStack()
    const token = await citizen(world)
    await expect(signUp(world, token, given as Parameters<typeof signUp>[2])).rejects.toThrow(
      refusal(problem),
    )
    expect(await world.call('listVisits', {}, token)).toEqual([])
  })

  it('of a disabled person is answered within twelve hours, and keeps when consent was given', async () => {
    const world = await runStack()
    const token = await citizen(world)
    const request = await signUp(world, token, {
      visitClass: 'disabled',
      medicalConsent: true,
      facts: { disabilityNumber: `${grandmother.idNumber}43` },
    })
    expect(request).toMatchObject({
      urgent: true,
      answerBy: '2026-11-24T21:30:00+08:00',
      evidenceMissing: ['disabilityCertificate'],
    })
  })

  it('of a unit takes a place for every ten, and names no single traveller', async () => {
    const world = await runStack()
    const token = await citizen(world)
    const request = await signUp(world, token, {
      visitClass: 'unit',
      relation: 'unitContact',
      facts: { unitName: '示例公司', creditCode: '91350100m000100y43', persons: 25 },
    })
    expect(request).toMatchObject({ persons: 25, materials: [], urgent: false })
    const rooms = await world.call('listHalfDays', { campaignId: 'HV-STANDING', divisionCode: '220102' })
    expect(rooms.find(({ day, half }) => day === visitDay && half === 'morning')?.places).toBe(1)
  })
})

describe('places of half-days', () => {
  it('are never given away twice, however many ask at once, and go to the next half-day that was named', async () => {
    const world = await runStack()
    const people = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => ({
        token: await tokenOf(world, `citizen-${1 + (i % 4)}`),
        applicant: { ...applicantNumber(i), idNumber: oldNumber(i) },
      })),
    )
    const halfDays = [
      { day: visitDay, half: 'morning' as const },
      { day: visitDay, half: 'afternoon' as const },
    ]
    const settled = await Promise.allSettled(
      people.map(({ token, applicant }) => signUp(world, token, { applicant, halfDays })),
    )
    const got = settled.flatMap(one => (one.status === 'fulfilled' ? [one.value.halfDay.half] : []))
    expect(got.filter(half => half === 'morning')).toHaveLength(4)
    expect(got.filter(half => half === 'afternoon')).toHaveLength(4)
    for (const one of settled)
      if (one.status === 'rejected') expect(String(one.reason)).toContain(refusal('halfDayFull'))
    const rooms = await world.call('listHalfDays', { campaignId: 'HV-STANDING', divisionCode: '220102' })
    expect(rooms.filter(({ day }) => day === visitDay).map(({ places }) => places)).toEqual([0, 0])
  })

  it('come back when a request is cancelled, and its applicant may ask again', async () => {
    const world = await runStack()
    const token = await citizen(world)
    const { visitId, version } = await signUp(world, token)
    await expect(signUp(world, token)).rejects.toThrow(refusal('alreadyAsked'))
    const cancelled = await world.call('takeVisitStep', { visitId, version, step: 'cancel' }, token)
    expect(cancelled).toMatchObject({ state: 'cancelled', may: [] })
    const again = await world.call('takeVisitStep', { visitId, version, step: 'cancel' }, token)
    expect(again).toEqual(cancelled)
    const rooms = await world.call('listHalfDays', { campaignId: 'HV-STANDING', divisionCode: '220102' })
    expect(rooms.find(({ day, half }) => day === visitDay && half === 'morning')?.places).toBe(4)
    expect(await signUp(world, token)).toMatchObject({ state: 'received' })
  })

  it('three open requests of one person are enough', async () => {
    const world = await runStack()
    const token = await citizen(world)
    const contact = { name: '金示例', phone: '13900000009' }
    const ask = (i: number) =>
      signUp(world, token, {
        relation: 'relative',
        contact,
        applicant: { ...applicantNumber(i), idNumber: oldNumber(i) },
      })
    await Promise.all([0, 1, 2].map(ask))
    await expect(ask(3)).rejects.toThrow(refusal('tooMany'))
  })
})

describe('staff at the telephone', () => {
  it('sign up for somebody of their county, once, and hear of nobody elsewhere', async () => {
    const world = await runStack()
    const clerk = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const point = (await world.call('listPoints', {})).find(({ pointId }) => pointId === 'CC-00')
    const divisionCode = point?.divisionCode ?? ''
    const input = await signUpInput(world, { address: { divisionCode, text: '示例路1号' } })
    const entered = await world.call('enterVisit', { divisionCode, ...input }, clerk)
    expect(entered).toMatchObject({ state: 'received', name: '朴*姬', notYours: 'anotherPerson' })
    expect(await world.call('enterVisit', { divisionCode, ...input }, clerk)).toEqual(entered)
    const yanji = { divisionCode: '222401', text: '示例路1号' }
    const other = { ...input, requestId: `${input.requestId}2`, address: yanji }
    await expect(world.call('enterVisit', { divisionCode: '222401', ...other }, clerk)).rejects.toThrow(
      'forbidden',
    )
    await expect(world.call('enterVisit', { divisionCode, ...other }, clerk)).rejects.toThrow(
      refusal('outsideArea'),
    )
  })
})
