import { expect, it } from 'vitest'
import { pngOf } from '../../functions/local/png'
import { drawnPhoto } from '../drawn-photo'
import { runStack } from '../functions/running-stack'
import { openPhones, seen, tap } from './phone'
import { jpegOf } from './picture'

const phones = openPhones()
const longSeconds = 90

it(
  'a person types what she wants, is led to its checklist, and told of what is done elsewhere',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1', 'errand/service/index')
    await seen(her, '第一次办护照').waitFor()
    const search = her.locator('.search input').filter({ visible: true })
    await search.fill('qu xianggang luyou')
    await seen(her, '港澳签注：跟团旅游（L）').waitFor()
    await search.fill('边防证')
    await seen(her, /县里的出入境大厅大多能办/).waitFor()
    await search.fill('你好')
    await seen(her, /没有找到/).waitFor()
    await seen(her, /12367$/).waitFor()
    await search.fill('护照diule')
    await tap(her, '普通护照：丢失、被盗补发')
    await seen(her, /周岁/).waitFor()
  },
  longSeconds * 1000,
)

it(
  'what was listed once is found without a connection',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1', 'errand/service/index')
    await seen(her, '第一次办护照').waitFor()
    await her.route('**/api/**', request => request.abort())
    await her.reload()
    await her.locator('.search input').filter({ visible: true }).fill('여권 분실')
    await seen(her, '普通护照：丢失、被盗补发').waitFor()
  },
  longSeconds * 1000,
)

it(
  'who lost a passport and types in another language is shown foreign documents apart, and what is done online',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1', 'errand/service/index')
    await seen(her, '第一次办护照').waitFor()
    const search = her.locator('.search input').filter({ visible: true })
    await search.fill('passport lost')
    await seen(her, '中国护照、通行证').waitFor()
    await seen(her, '外国人的护照、签证、居留').waitFor()
    await seen(her, '外国人护照丢失：报失证明').waitFor()
    await search.fill('报失护照')
    await seen(her, /没有找到只报失的规定/).waitFor()
    await search.fill('小程序')
    await tap(her, '网上办、自助机')
    await seen(her, /s\.nia\.gov\.cn/).waitFor()
    await seen(her, '移民局12367小程序').waitFor()
    await seen(her, /这些大厅有自助机/).waitFor()
  },
  longSeconds * 1000,
)

it(
  'a photo is compared with the standard on the phone and sent nowhere',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1', 'guide/photo/index')
    await seen(her, '选一张照片').waitFor()
    const sent: string[] = []
    her.on('request', request => sent.push(request.url()))
    const choose = async (action: string, name: string, mimeType: string, buffer: Buffer) => {
      const chooser = her.waitForEvent('filechooser')
      await tap(her, action)
      await (await chooser).setFiles({ name, mimeType, buffer })
    }
    await choose(
      '选一张照片',
      'dark.png',
      'image/png',
      pngOf(drawnPhoto({ background: [90, 90, 95] }).pixels),
    )
    await seen(her, /处请再看看/).waitFor()
    await seen(her, /背景偏暗/).waitFor()
    await seen(her, /另存为 JPEG/).waitFor()
    await choose('换一张照片', 'good.jpg', 'image/jpeg', await jpegOf(her, drawnPhoto().pixels))
    await seen(her, '看得出来的都合适').waitFor()
    await choose('换一张照片', 'text.jpg', 'image/jpeg', Buffer.from('no picture'))
    await seen(her, /打不开/).waitFor()
    expect(sent.filter(url => !/^(blob|data):/.test(url))).toEqual([])
  },
  longSeconds * 1000,
)

it(
  'fees, time limits, laws, hours and where to complain are public, each with its date',
  async () => {
    const world = await runStack()
    const her = await phones.open(world, 'citizen-1', 'pages/me/index')
    await tap(her, '公开公示')
    await seen(her, '120 元').waitFor()
    await seen(her, /2019年7月1日前：160 元/).waitFor()
    await tap(her, '时限')
    await seen(her, '吉林承诺').waitFor()
    await tap(her, '依据')
    await seen(her, /护照法/).waitFor()
    await tap(her, '时间')
    await seen(her, /周一至周五/).waitFor()
    await tap(her, '投诉')
    await seen(her, /12345/).waitFor()
  },
  longSeconds * 1000,
)
