import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { weappFolder } from './weapp-phone'

const files = readdirSync(weappFolder, { recursive: true, encoding: 'utf8' })
const scripts = files.filter(file => file.endsWith('.js'))
const read = (file: string) => readFileSync(join(weappFolder, file), 'utf8')
const app = JSON.parse(read('app.json'))
const roots: string[] = app.subPackages.map(({ root }: { root: string }) => root)

describe('what is uploaded to WeChat', () => {
  it('is JavaScript that the oldest phones read', () => {
    const newer = scripts.filter(file => {
      try {
        parse(read(file), { ecmaVersion: 5 })
        return false
      } catch {
        return true
      }
    })
    expect(newer).toEqual([])
  })

  it('makes no code of strings; webpack’s last resort, which WeChat never comes to, is the only mention', () => {
    const lastResort = 'try{return this||new Function("return this")()}catch'
    const makes = scripts.filter(file =>
      /\beval\(|\bFunction\(["'`]/.test(read(file).replace(lastResort, '')),
    )
    expect(makes).toEqual([])
  })

  it('keeps the main package under 0.8 MB, and what only an errand needs out of it', () => {
    const inMain = files.filter(file => !roots.some(root => file.startsWith(`${root}/`)))
    const bytes = inMain
      .map(file => statSync(join(weappFolder, file)))
      .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
    expect(bytes).toBeLessThan(800_000)
    const checklistOnly = 'ready-title'
    const holders = scripts.filter(file => read(file).includes(checklistOnly))
    expect(holders.every(file => file.startsWith('errand/'))).toBe(true)
  })

  it('declares what a review asks for', () => {
    expect(app.__usePrivacyCheck__).toBe(true)
    expect(app.lazyCodeLoading).toBe('requiredComponents')
    expect(app.requiredPrivateInfos).toEqual(['getLocation', 'chooseLocation'])
    for (const { desc } of Object.values<{ desc: string }>(app.permission)) {
      expect(desc.length).toBeGreaterThan(0)
      expect(desc.length).toBeLessThanOrEqual(30)
    }
    expect(JSON.parse(read('project.config.json')).setting.urlCheck).toBe(true)
    expect(JSON.parse(read(app.sitemapLocation)).rules.at(-1)).toEqual({ action: 'disallow', page: '*' })
  })

  it('asks for no location but those it declares: where one is, and the address that officers come to', () => {
    const asked = scripts.flatMap(
      file =>
        read(file).match(
          /\.(getLocation|chooseLocation|onLocationChange|getFuzzyLocation|chooseAddress|choosePoi|startLocationUpdate)\(/g,
        ) ?? [],
    )
    expect(new Set(asked)).toEqual(new Set(['.getLocation(', '.chooseLocation(']))
  })

  it('calls of the interfaces that the privacy guide must name only those the README tells to name', () => {
    const listed =
      /\.(chooseMedia|chooseImage|setClipboardData|getClipboardData|getPhoneNumber|addPhoneCalendar|saveImageToPhotosAlbum|getWeRunData|startRecord|chooseMessageFile|createCameraContext)\(/g
    const called = scripts.flatMap(file => read(file).match(listed) ?? [])
    expect(new Set(called)).toEqual(
      new Set(['.addPhoneCalendar(', '.chooseMedia(', '.chooseMessageFile(', '.setClipboardData(']),
    )
  })

  it('preloads only packages it has, from pages it has', () => {
    const pages = [
      ...app.pages,
      ...app.subPackages.flatMap((one: { root: string; pages: string[] }) =>
        one.pages.map(page => `${one.root}/${page}`),
      ),
    ]
    for (const [page, rule] of Object.entries<{ packages: string[] }>(app.preloadRule)) {
      expect(pages).toContain(page)
      for (const root of rule.packages) expect(roots).toContain(root)
    }
    for (const page of pages) expect(files).toContain(`${page}.wxml`)
  })
})
