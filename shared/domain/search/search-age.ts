/** Whose age it is, as the law parts people: under 16 a child, from 60 on elderly. */
const ages = [
  { until: 16, concept: 'child' },
  { until: 60, concept: undefined },
  { until: Number.POSITIVE_INFINITY, concept: 'elderly' },
]

const said =
  /(\d{1,3}|[一二三四五六七八九十百]{1,4}) *(?:多?周?岁(?:以[上下])?|多?了|years? old|year olds?|세|살)/g

/** What the ages in a text say of people, and the text without them. */
export function agesIn(text: string): { concepts: string[]; rest: string } {
  const concepts = [...text.matchAll(said)].flatMap(([, number = '']) => {
    const age = numberOf(number)
    return ages.find(({ until }) => age < until)?.concept ?? []
  })
  return { concepts, rest: text.replace(said, ' ') }
}

const digits = '一二三四五六七八九'

/** A number up to 199 in figures or in Chinese: 14, 十四, 七十, 八十一. */
function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written)
  if (written.includes('百')) return 100
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['-', written]
  const ten = tens === '-' ? 0 : tens === '' ? 1 : digits.indexOf(tens) + 1
  return ten * 10 + digits.indexOf(ones || '-') + 1
}
