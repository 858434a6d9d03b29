import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { roots } from '../../../miniprogram/config/chunk'

it('what only one package needs is in the files of that package, whichever it is', () => {
  const config = readFileSync('miniprogram/src/app.config.ts', 'utf8')
  const named = Array.from(config.matchAll(/root: '([\w-]+)'/g), ([, root]) => root)
  expect(named.length).toBeGreaterThan(5)
  expect([...roots].sort()).toEqual(named.sort())
})
