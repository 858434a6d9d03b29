import { describe, expect, it } from 'vitest'
import { withinTime } from './changed'
import { type Accepted, type Mutant, outdated, scoreOf } from './score'

const file = 'shared/domain/rule.ts'
const mutant = (source: string, isCaught: boolean, changes: Partial<Mutant> = {}): Mutant => ({
  file,
  line: `if (${source}) return`,
  source,
  replacement: 'true',
  isCaught,
  where: `${file}:1:5`,
  ...changes,
})
const accepted: Accepted = {
  file,
  line: 'if (late) return',
  source: 'late',
  replacement: 'true',
  reason: 'Nobody is that late.',
}

describe('the score of a file', () => {
  it('is the share of its mutants that are caught', () => {
    const mutants = [mutant('a', true), mutant('b', true), mutant('c', true), mutant('d', false)]
    expect(scoreOf(file, mutants, [])).toMatchObject({
      file,
      caught: 3,
      percent: 75,
      survivors: [{ source: 'd' }],
    })
  })

  it('leaves out those that are accepted', () => {
    const score = scoreOf(file, [mutant('a', true), mutant('late', false)], [accepted])
    expect(score).toMatchObject({ caught: 1, percent: 100, survivors: [], accepted: [{ source: 'late' }] })
  })

  it.each([
    ['in another file', { file: 'shared/domain/other.ts' }],
    ['in another line', { line: 'if (late && again) return' }],
    ['of another text', { source: 'early' }],
    ['replaced by something else', { replacement: 'false' }],
  ])('does not leave out one %s', (_, changes) => {
    const one = mutant('late', false, changes)
    expect(scoreOf(one.file, [one], [accepted])).toMatchObject({ percent: 0, accepted: [] })
  })

  it('leaves out no mutants of other files, and is whole where there are none', () => {
    expect(scoreOf(file, [mutant('a', false, { file: 'shared/domain/other.ts' })], []).percent).toBe(100)
  })
})

describe('an accepted mutant', () => {
  it('is outdated when it is caught or gone, if its file was tried', () => {
    expect(outdated([file], [mutant('late', false)], [accepted])).toEqual([])
    expect(outdated([file], [mutant('late', true)], [accepted])).toEqual([accepted])
    expect(outdated([file], [], [accepted])).toEqual([accepted])
    expect(outdated(['shared/domain/other.ts'], [], [accepted])).toEqual([])
  })
})

describe('of the files that have changed', () => {
  const held = { 'a.ts': 60, 'b.ts': 30, 'c.ts': 30, 'd.ts': 31 }

  it.each([
    [
      'those whose score is held are tried, the quickest first',
      ['x.ts', 'a.ts', 'b.ts'],
      ['b.ts', 'a.ts'],
      [],
    ],
    ['as many are tried as two minutes allow', ['a.ts', 'b.ts', 'c.ts'], ['b.ts', 'c.ts', 'a.ts'], []],
    ['the others are left', ['a.ts', 'b.ts', 'c.ts', 'd.ts'], ['b.ts', 'c.ts', 'd.ts'], ['a.ts']],
    ['none are tried where none has changed', [], [], []],
  ])('%s', (_, files, tried, left) => {
    expect(withinTime(files, held)).toEqual({ tried, left })
  })
})
