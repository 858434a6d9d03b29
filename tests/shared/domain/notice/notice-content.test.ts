import { describe, expect, it } from 'vitest'
import { applicantClasses } from '../../../../shared/content/applicant-classes'
import { points } from '../../../../shared/content/points'
import { questions } from '../../../../shared/content/questions'
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
import type { Service } from '../../../../shared/schemas/service'
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

describe('where a service may be done', () => {
  const asked = questions.filter(({ fact }) => fact === 'changchun_tie')
  const content = checklistContent([
    ...ofServices,
    ...asked.map(question => entry('question', question.fact, question)),
  ])
  const service = content.services.get('HM-END-G') as Service
  const [hukou] = service.places ?? []
  const before = entry('service', service.code, service)
  const withPlaces = (places: Service['places']) =>
    entry('service', service.code, { ...service, ...(places && { places }) })
  const placeNames = new Map([['220100', said('长春')]])

  it('is told rule by rule when it changes, with the names of what its codes mean', () => {
    const changed = saidChanges(before, withPlaces([hukou as never]), { ...content, placeNames })
    expect(changed).toEqual([
      {
        field: 'places',
        places: {
          before: service.places,
          after: [hukou],
          answers: {
            'changchun_tie hukou': expect.objectContaining({ en: expect.stringContaining('Changchun') }),
            'changchun_tie permit': expect.objectContaining({ 'zh-CN': expect.stringContaining('居住证') }),
          },
          names: { '220100': said('长春') },
        },
      },
    ])
  })

  it('is not told of a service that is new or dropped: its list tells where', () => {
    expect(saidChanges(undefined, before, { ...content, placeNames })).toEqual([])
    expect(saidChanges(before, undefined, { ...content, placeNames })).toEqual([])
  })

  it('is not told when only its source or another field is different', () => {
    const sources = (service.places ?? []).map(place => ({
      ...place,
      evidence: { ...place.evidence, asOf: '2027-01-01' },
    }))
    expect(saidChanges(before, withPlaces(sources), { ...content, placeNames })).toEqual([])
    const longer = entry('service', service.code, { ...service, counterMinutes: 30 })
    expect(saidChanges(before, longer, content)).toEqual([])
  })
})

describe('what an entry says, read as a whole when it is new or dropped', () => {
  const { evidence } = adult
  const options = [
    { value: 'work', label: said('工作'), share: 0.5 },
    { value: 'study', label: said('学习'), share: 0.5 },
  ]
  const purpose = {
    kind: 'choice' as const,
    fact: 'visa_kind' as const,
    ask: said('办哪种？'),
    hint: said('看签证页'),
    options,
    evidence,
  }
  const lost = { kind: 'yesNo', fact: 'lost', ask: said('丢了吗？'), yesShare: 0.5, evidence }
  const own = checklistContent([
    entry('question', 'visa_kind', purpose as never),
    entry('question', 'lost', lost as never),
  ])
  const whole = (one: Entry) => saidChanges(undefined, one, own).map(({ before: _, ...rest }) => rest)

  it.each<[string, Entry, unknown]>([
    [
      'a question with its hint and each answer',
      entry('question', 'visa_kind', purpose as never),
      [
        { field: 'ask', after: said('办哪种？') },
        { field: 'hint', after: said('看签证页') },
        { field: 'options.work', after: said('工作') },
        { field: 'options.study', after: said('学习') },
      ],
    ],
    [
      'a question of yes or no without a hint',
      entry('question', 'lost', lost as never),
      [{ field: 'ask', after: said('丢了吗？') }],
    ],
    [
      'a class by its name, for whom it is, and what it takes for granted in the words of the answer',
      entry('applicantClass', 'own', {
        code: 'own',
        name: said('自己的'),
        audiences: ['mainland', 'foreigner'],
        answers: { visa_kind: 'study', lost: true, age: 30 },
        evidence,
      } as never),
      [
        { field: 'name', after: said('自己的') },
        { field: 'audiences', after: 'mainland、foreigner' },
        { field: 'answers.visa_kind', after: said('学习'), name: said('办哪种？') },
        { field: 'answers.lost', after: true, name: said('丢了吗？') },
        { field: 'answers.age', after: 30 },
      ],
    ],
    [
      'an answer that no option has, as it is',
      entry('applicantClass', 'own', {
        code: 'own',
        name: said('自己的'),
        audiences: [],
        answers: { visa_kind: 'other' },
        evidence,
      } as never),
      [
        { field: 'name', after: said('自己的') },
        { field: 'audiences', after: '' },
        { field: 'answers.visa_kind', after: 'other', name: said('办哪种？') },
      ],
    ],
    [
      'a referral by its name and to whom',
      entry('referral', 'own', { code: 'own', name: said('驾照'), to: said('车管所'), evidence } as never),
      [
        { field: 'name', after: said('驾照') },
        { field: 'to', after: said('车管所') },
      ],
    ],
    [
      'a field of a guide with its laws, where it has some',
      entry('guide', 'PP-NEW', {
        code: 'PP-NEW',
        level: { text: said('县级'), evidence },
        visits: { text: said('1次'), laws: ['甲法第一条', '乙法第二条'], evidence },
      } as never),
      expect.arrayContaining([
        { field: 'guide.level', after: said('县级') },
        { field: 'guide.visits', after: said('1次') },
        { field: 'laws.visits', after: '甲法第一条、乙法第二条' },
      ]),
    ],
    [
      'a zone of the standard by its sign, what is done there, what it needs and from which hall on',
      entry('zone', 'waiting', {
        zone: 'waiting',
        name: { ...said('等候区'), ru: 'Зал ожидания' },
        purpose: said('等叫号'),
        needs: said('座椅'),
        from: 'medium',
        evidence,
      } as never),
      [
        { field: 'name', after: said('等候区') },
        { field: 'nameRu', after: 'Зал ожидания' },
        { field: 'purpose', after: said('等叫号') },
        { field: 'needs', after: said('座椅') },
        { field: 'size', after: 'medium' },
      ],
    ],
    [
      'a zone whose sign has no Russian',
      entry('zone', 'duty', {
        zone: 'duty',
        name: { ...said('值班'), ru: '' },
        purpose: said('投诉'),
        needs: said('桌子'),
        from: 'small',
        evidence,
      } as never),
      [
        { field: 'name', after: said('值班') },
        { field: 'purpose', after: said('投诉') },
        { field: 'needs', after: said('桌子') },
        { field: 'size', after: 'small' },
      ],
    ],
    [
      'a norm by its name',
      entry('norm', 'tellOnce', { code: 'tellOnce', name: said('一次告知'), evidence } as never),
      [{ field: 'name', after: said('一次告知') }],
    ],
    [
      'an item that every hall is judged by',
      entry('assessmentItem', 'A01', {
        code: 'A01',
        text: said('有人引导'),
        points: 3,
        severity: 'major',
        evidence,
      } as never),
      [
        { field: 'asked', after: said('有人引导') },
        { field: 'points', after: 3 },
        { field: 'severity', after: 'major' },
      ],
    ],
    [
      'an item of larger halls alone',
      entry('assessmentItem', 'A02', {
        code: 'A02',
        text: said('有母婴室'),
        points: 1,
        severity: 'minor',
        from: 'large',
        evidence,
      } as never),
      [
        { field: 'asked', after: said('有母婴室') },
        { field: 'points', after: 1 },
        { field: 'severity', after: 'minor' },
        { field: 'size', after: 'large' },
      ],
    ],
    [
      'a service that nobody knows by its code',
      entry('together', 'PP-NEW', { code: 'PP-NEW', services: ['XX-NONE'] }),
      [{ field: 'together', after: [said('XX-NONE')] }],
    ],
  ])('%s', (_, one, changes) => {
    expect(whole(one)).toEqual(changes)
  })

  it('nothing more of a guide than stands there', () => {
    const guide = entry('guide', 'PP-NEW', {
      code: 'PP-NEW',
      visits: { text: said('1次'), evidence },
    } as never)
    expect(whole(guide)).toEqual([{ field: 'guide.visits', after: said('1次') }])
  })

  it('of what is dropped, what it was, by the name it had', () => {
    const taken = entry('applicantClass', 'own', {
      code: 'own',
      name: said('自己的'),
      audiences: [],
      answers: { lost: false },
      evidence,
    } as never)
    expect(saidChanges(taken, undefined, own)).toContainEqual({
      field: 'answers.lost',
      before: false,
      name: said('丢了吗？'),
    })
  })
})
