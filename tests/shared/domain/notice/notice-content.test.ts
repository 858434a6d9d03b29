import { describe, expect, it } from 'vitest'
import { applicantClasses } from '../../../../shared/content/applicant-classes'
import { points } from '../../../../shared/content/points'
import { referrals } from '../../../../shared/content/referrals'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import { together } from '../../../../shared/content/together'
import { relevantAnswers, withAnswer } from '../../../../shared/domain/checklist/answers'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { checklistContent, pointsTaking, withDeployed } from '../../../../shared/domain/notice/notice-content'
import { missingReference } from '../../../../shared/domain/notice/notice-reference'
import { saidChanges } from '../../../../shared/domain/notice/notice-said'
import type { Entry, EntryKind, EntryValue } from '../../../../shared/schemas/notice'
import { said } from '../../content/said'

const entry = <K extends EntryKind>(kind: K, code: string, value: EntryValue<K>): Entry =>
  ({ kind, code, order: 0, value }) as Entry

const ofServices: Entry[] = services.map((value, order) => ({
  kind: 'service',
  code: value.code,
  order,
  value,
}))
const deployed = { applicantClasses, referrals, together: new Map(Object.entries(together)) }
const [adult] = applicantClasses
const [office] = referrals
if (!adult || !office) throw new Error('no content')

describe('an edition from before a kind existed', () => {
  it('says of classes, referrals and what goes together what the deployment says', () => {
    const content = withDeployed(checklistContent(ofServices), deployed)
    expect(content).toMatchObject({ applicantClasses, referrals, adultAge: 16 })
    expect(content.together.get('PP-NEW')).toEqual(['HM-NEW', 'TW-NEW'])
  })

  it('says of a kind it holds only what it says itself', () => {
    const own = [...ofServices, entry('applicantClass', 'adult', adult)]
    const content = withDeployed(checklistContent(own), deployed)
    expect(content.applicantClasses).toEqual([adult])
    expect(content.referrals).toEqual(referrals)
  })

  it('leaves a hall what is known of it, and changes only the halls it speaks of', () => {
    const all = new Map(points.map(point => [point.pointId, point]))
    const takes = entry('takes', 'CC-00', { code: 'CC-00', only: ['PP-NEW'] })
    const halls = pointsTaking(all, checklistContent([takes]))
    expect(halls.get('CC-00')?.accepts).toEqual({ only: ['PP-NEW'] })
    expect(halls.get('JL-00')).toBe(all.get('JL-00'))
  })
})

describe('a service that there is none of', () => {
  it.each<[string, Entry]>([
    ['goes together with nothing', entry('together', 'PP-NEW', { code: 'PP-NEW', services: ['XX-NEW'] })],
    ['has nothing that goes along', entry('together', 'XX-NEW', { code: 'XX-NEW', services: ['PP-NEW'] })],
    ['is taken by no hall', entry('takes', 'CC-00', { code: 'CC-00', only: ['XX-NEW'] })],
    ['is refused by no hall', entry('takes', 'CC-00', { code: 'CC-00', except: ['XX-NEW'] })],
    ['has no official guide', entry('guide', 'XX-NEW', { code: 'XX-NEW' })],
  ])('%s', (_, wrong) => {
    expect(missingReference(ofServices, [wrong])).toBe('XX-NEW')
  })
})

describe('the adult age of an edition', () => {
  const passport = rules.filter(rule => rule.services.includes('PP-NEW'))
  const day = '2026-12-01'
  const openAt = (age: number, adultAge?: number) =>
    resolveChecklist(passport, { age }, day, adultAge).open.includes('military_active')

  it.each([
    [15, undefined, false],
    [16, undefined, true],
    [17, 16, true],
    [17, 18, false],
    [18, 18, true],
  ])('somebody of %i, where it is %s, is asked about the forces: %s', (age, adultAge, isAsked) => {
    expect(openAt(age, adultAge)).toBe(isAsked)
  })

  it('takes back what a child cannot have been asked', () => {
    expect(withAnswer({ military_active: true }, 'age', 17, 18)).toEqual({ age: 17 })
    expect(withAnswer({ military_active: true }, 'age', 17)).toEqual({ military_active: true, age: 17 })
    const given = { age: 17, military_active: false }
    expect(relevantAnswers(passport, given, day, 18)).not.toHaveProperty('military_active')
  })
})

describe('what an entry says is different, in words', () => {
  const content = checklistContent([
    ...ofServices,
    entry('question', 'lost', {
      fact: 'lost',
      kind: 'yesNo',
      ask: said('丢了吗？'),
      yesShare: 0.5,
      evidence: adult.evidence,
    }),
  ])
  const nameOf = (code: string) => content.services.get(code)?.name

  it.each<[string, Entry, Entry, unknown]>([
    [
      'an answer that a class takes for granted, by its question',
      entry('applicantClass', 'adult', { ...adult, answers: { lost: false } }),
      entry('applicantClass', 'adult', { ...adult, answers: { lost: true } }),
      [{ field: 'answers.lost', before: false, after: true, name: said('丢了吗？') }],
    ],
    [
      'whom a referral names',
      entry('referral', office.code, office),
      entry('referral', office.code, { ...office, to: said('别处') }),
      [{ field: 'to', before: office.to, after: said('别处') }],
    ],
    [
      'a field of an official guide that was empty',
      entry('guide', 'PP-NEW', { code: 'PP-NEW' }),
      entry('guide', 'PP-NEW', { code: 'PP-NEW', visits: { text: said('1次'), evidence: adult.evidence } }),
      [{ field: 'guide.visits', after: said('1次') }],
    ],
    [
      'what goes together, by the names of the services',
      entry('together', 'PP-NEW', { code: 'PP-NEW', services: [] }),
      entry('together', 'PP-NEW', { code: 'PP-NEW', services: ['HM-NEW'] }),
      [{ field: 'together', before: [], after: [nameOf('HM-NEW')] }],
    ],
    [
      'what a hall takes, by the names of the services',
      entry('takes', 'CC-00', { code: 'CC-00', except: ['HM-NEW'] }),
      entry('takes', 'CC-00', { code: 'CC-00', only: ['PP-NEW'] }),
      [
        { field: 'only', after: [nameOf('PP-NEW')] },
        { field: 'except', before: [nameOf('HM-NEW')] },
      ],
    ],
    [
      'a word',
      entry('wording', 'form.copy', { code: 'form.copy', text: said('交复印件') }),
      entry('wording', 'form.copy', { code: 'form.copy', text: said('交一份复印件') }),
      [{ field: 'wording', before: said('交复印件'), after: said('交一份复印件') }],
    ],
    [
      'the adult age',
      entry('setting', 'adultAge', { code: 'adultAge', name: said('成年'), years: 16 }),
      entry('setting', 'adultAge', { code: 'adultAge', name: said('成年'), years: 18 }),
      [{ field: 'years', before: 16, after: 18 }],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(saidChanges(before, after, content)).toEqual(changes)
    expect(saidChanges(after, after, content)).toEqual([])
  })
})
