import { expect, test } from 'vitest'
import { progressLabel } from '../../../miniprogram/src/components/tick-view'
import { zhCn } from '../../../shared/texts/zh-cn'

const list = ['M01', 'M02', 'M03']

test.each([
  ['nothing was ever ticked', undefined, zhCn.marks.hint],
  ['some are ticked', { have: ['M02'], order: 1 }, '已备好 1 样，还差 2 样'],
  ['ticks were taken back', { have: [], order: 2 }, '已备好 0 样，还差 3 样'],
  ['all are ticked', { have: list, order: 3 }, zhCn.marks.all],
  ['one is ticked that a new list asks for no more', { have: ['M09'], order: 4 }, '已备好 0 样，还差 3 样'],
])('when %s, the list says how far one is', (_, marks, words) => {
  expect(progressLabel(zhCn, list, marks)).toBe(words)
})
