import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pinyin } from 'pinyin-pro'
import { asText } from '../../shared/content/search/layout'
import { written } from '../../shared/content/search/written'
import { packedText } from './packing'

/** Characters that are typed for others which sound the same. */
const alsoTyped = '户住弯半帮版伴号在我你他她想要去的怎么吗呢千正政整果股冈岗奥骗欠拘'

const words = [written.nations, ...Object.values(written.concepts)].flatMap(({ zh }) => zh.split(','))
const votes = new Map<string, Map<string, number>>()
for (const word of [...words, alsoTyped]) {
  const read = pinyin(word, { toneType: 'none', type: 'array', v: true })
  for (const [i, character] of Array.from(word).entries()) {
    const syllable = read[i] ?? ''
    if (!/^[a-z]+$/.test(syllable) || !/\p{Script=Han}/u.test(character)) continue
    const counts = votes.get(character) ?? new Map<string, number>()
    votes.set(character, counts.set(syllable, (counts.get(syllable) ?? 0) + 1))
  }
}

/** A character is read as in most of the words it stands in. */
const bySyllable = new Map<string, string>()
for (const [character, counts] of votes) {
  const [[syllable] = ['']] = Array.from(counts).sort((a, b) => b[1] - a[1])
  bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character)
}

const table = Array.from(bySyllable, ([syllable, characters]) => syllable + characters).sort()
const readings = table.join('')
write(
  'reading.ts',
  `/** How the characters of the vocabulary are read; written by \`npm run readings\`. */
export const readings =
  '${readings}'
`,
)

const { separator, ascii, strings, text } = packedText(asText({ ...written, readings }))
write(
  'packed.ts',
  `import type { Packed } from './packing'

/** The vocabulary of written.ts, packed by \`npm run readings\`. */
export const packed: Packed = {
  separator: '${separator}',
  ascii: '${ascii}',
  strings:
    '${strings}',
  text: '${text}',
}
`,
)

function write(file: string, source: string): void {
  writeFileSync(fileURLToPath(new URL(`../../shared/content/search/${file}`, import.meta.url)), source)
}
