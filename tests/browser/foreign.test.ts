import { expect, it } from 'vitest'
import { zhCn } from '../../shared/texts/zh-cn'
import { runStack } from '../functions/running-stack'
import { choose, openPhones, seen } from './phone'

const phones = openPhones()

it('asks which visa it is, and tells whoever cannot extend it what to do instead of a list', async () => {
  const her = await phones.open(await runStack(), 'citizen-2', 'errand/checklist/index?service=FV-EXT')
  await seen(her, '停留期或者居留许可已经到期了吗？').waitFor()
  await choose(her, zhCn.action.no)
  await choose(her, 'Z、X1、Q1、S1、J1或D')
  await seen(her, '这里办不了，请这样做').waitFor()
  await seen(her, /入境后30天内.*申请居留许可/).waitFor()
  expect(await her.getByText('选择大厅').count()).toBe(0)
  await her.getByLabel(/^修改: 现在持哪种签证/).click()
  await choose(her, 'M：商贸')
  await choose(her, zhCn.action.no)
  await seen(her, /^请带这/).waitFor()
  await seen(her, /贸易伙伴的信函/).waitFor()
  await seen(her, '选择大厅').waitFor()
}, 90_000)
