import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bars } from '../../miniprogram/src/platform/bar'
import phoneThemes from '../../miniprogram/src/theme.json'

const source = 'miniprogram/src'
const read = (file: string) => readFileSync(join(source, file), 'utf8')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
const tokens = read('style/token.scss')

const themes = ['light', 'dark', 'contrast'] as const
/** What a theme calls its colours, by name. */
function coloursOf(theme: string): Record<string, string> {
  const body = new RegExp(`@mixin ${theme} \\{(.*?)\\n\\}`, 's').exec(tokens)?.[1] ?? ''
  return Object.fromEntries(
    Array.from(body.matchAll(/--([\w-]+): (#\w{6});/g), ([, name, value]) => [name, value]),
  )
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const onAreas = (name: string) => ['ground', 'paper', 'sunk', 'brand-soft'].map(area => [name, area])
/** What is written on what. */
const written = [
  ...['ink', 'ink-soft', 'brand'].flatMap(onAreas),
  ...['good', 'warn', 'bad'].flatMap(tone => [
    [tone, `${tone}-soft`],
    [tone, 'paper'],
    [tone, 'ground'],
  ]),
  ...['brand-fill', 'brand-deep', 'good-fill'].map(area => ['on-fill', area]),
  ['on-fill-soft', 'brand-fill'],
  ['on-fill-soft', 'brand-deep'],
]
/** What is drawn, and has to be told from its ground. */
const drawn = ['edge', 'measured', 'ahead'].map(name => [name, 'paper'])

describe.each(themes)('the colours of %s', theme => {
  const colours = coloursOf(theme)
  const weak = (pairs: string[][], least: number) =>
    pairs
      .map(([a = '', b = '']) => [a, b, contrast(colours[a] ?? '', colours[b] ?? '')] as const)
      .filter(([, , ratio]) => !(ratio >= least))
      .map(([a, b, ratio]) => `${a} on ${b}: ${ratio.toFixed(2)}`)

  test('can be read', () => {
    expect(weak(written, theme === 'contrast' ? 7 : 4.5)).toEqual([])
  })
  test('can be told apart where they draw', () => {
    expect(weak(drawn, 3)).toEqual([])
  })
  test('are those of the bar that WeChat draws', () => {
    const { ground } = bars[theme]
    expect(ground).toBe(colours.ground)
    if (theme !== 'contrast') expect(phoneThemes[theme]).toMatchObject({ ground })
  })
})

test('every theme has every colour', () => {
  const names = themes.map(theme => Object.keys(coloursOf(theme)).sort())
  expect(names[1]).toEqual(names[0])
  expect(names[2]).toEqual(names[0])
})

test('colours and sizes of type are named in the tokens alone', () => {
  const styled = files.filter(
    file => /\.(scss|tsx?)$/.test(file) && !/token\.scss$|bar\.ts$|qr-view\.ts$|app\.config\.ts$/.test(file),
  )
  const strays = styled.flatMap(file =>
    read(file)
      .split('\n')
      .filter(line => !line.includes('data:image/svg'))
      .filter(line => /#[0-9a-f]{3,8}\b|rgba?\(|font-size: \d/i.test(line))
      .map(line => `${file}: ${line.trim()}`),
  )
  expect(strays.filter(stray => !stray.startsWith('style/h5.scss: '))).toEqual([])
})

test('sizes grow and distances step by the tokens alone', () => {
  const strays = files
    .filter(file => file.endsWith('.scss') && !/(token|sample)\.scss$/.test(file))
    .flatMap(file =>
      read(file)
        .split('\n')
        .flatMap(line => line.split(';'))
        // Up to 3 px it is a hairline, not a distance.
        .filter(said => /letter\(|(gap|padding|margin|radius)[\w-]*:.*(?<![\d.])([4-9]|\d{2,})px/.test(said))
        .map(said => `${file}: ${said.trim()}`),
    )
  expect(strays).toEqual([])
})

test('what is pressed is big enough for a finger, and bigger where letters are large', () => {
  const size = (mixin: string, name: string) =>
    Number(new RegExp(`@mixin ${mixin} \\{.*?--${name}: (\\d+)px`, 's').exec(tokens)?.[1])
  for (const name of ['touch', 'control', 'row']) {
    expect(size('sizes', name)).toBeGreaterThanOrEqual(44)
    expect(size('large-sizes', name)).toBeGreaterThanOrEqual(48)
    expect(size('large-sizes', name)).toBeGreaterThan(size('sizes', name))
  }
})
