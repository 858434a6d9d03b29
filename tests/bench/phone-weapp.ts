import { it } from 'vitest'
import { zhCn } from '../../shared/texts/zh-cn'
import { book, runStack, sharedAnswers, tokenOf } from '../functions/running-stack'
import { openWeapp } from '../weapp/weapp-phone'
import { kilobytes, printTable } from './table'

it('what crosses the bridge to the page in WeChat', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world))
  const her = openWeapp(world, 'citizen-1')
  const rows: (string | number)[][] = []
  let home = 0
  const measured = async (name: string, act: () => Promise<void>) => {
    const { calls, bytes } = { ...her.cost() }
    await act()
    const cost = { calls: her.cost().calls - calls, bytes: her.cost().bytes - bytes }
    home ||= cost.bytes
    rows.push([name, cost.calls, kilobytes(cost.bytes), `${(cost.bytes / home).toFixed(2)} x`])
  }
  // A page that is opened anew starts the count anew.
  const opened = (name: string, url: string, sees: string | RegExp) => {
    her.restart(url)
    return measured(name, () => her.see(sees))
  }
  await opened('home, first screen', 'pages/home/index', '普通护照：换发')
  await measured('a change of tab', async () => {
    await her.tapTab(1)
    await her.see('普通护照：换发')
  })
  await opened('all services', 'errand/service/index', '普通护照：换发')
  await measured('a word typed into the search', async () => {
    await her.type(zhCn.service.search, '港澳')
    await her.see(/^找到/)
  })
  await opened('first question', 'errand/checklist/index?service=PP-RENEW', /周岁/)
  await opened(
    'checklist',
    `errand/checklist/index?service=PP-RENEW&given=${sharedAnswers}`,
    '请带这 2 样，另有 3 样当场办',
  )
  await measured('one thing ticked', async () => {
    await her.tap(/^居民身份证: /)
    await her.see(/^已备好 1 样/)
  })
  await opened('a booking with its code', `pages/booking/detail?bookingId=${bookingId}`, '要带的材料')
  await opened('me', 'pages/me/index', zhCn.me.staff)
  await measured('the list of counties, its first screen', async () => {
    await her.tap(zhCn.me.origin)
    await her.see('宽城区')
  })
  await opened('halls, the first twenty', 'guide/hall/index', '看更多大厅')
  for (const page of ['second', 'third']) {
    await measured(`halls, the ${page} twenty`, async () => {
      const before = her.nodeCount()
      await her.tap('看更多大厅')
      for (let i = 0; i < 200 && her.nodeCount() === before; i++)
        await new Promise(done => setTimeout(done, 15))
    })
  }
  printTable('setData in the build for WeChat', ['step', 'calls', 'bytes', 'of home'], rows)
})
