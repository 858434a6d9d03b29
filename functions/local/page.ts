import { people } from './people'

const style = `<style>
:root{color-scheme:light dark}
body{font:17px/1.6 system-ui,'PingFang SC','Noto Sans CJK SC',sans-serif;max-width:720px;margin:0 auto;padding:24px;color:#1a1a1a;background:#f5f6f8}
h1{font-size:26px;margin:0 0 4px}h2{font-size:19px;margin:28px 0 8px}p{margin:4px 0;color:#555}
ul{list-style:none;padding:0;margin:0;background:#fff;border-radius:12px;overflow:hidden}
li{display:flex;justify-content:space-between;gap:16px;padding:12px 16px;border-top:1px solid #eceef1;align-items:center}
li:first-child{border-top:0}a{color:#0a58ca;text-decoration:none;padding:6px 0;white-space:nowrap}
table{width:100%;border-collapse:collapse;background:#fff;border-radius:12px;overflow:hidden}td,th{padding:10px 14px;text-align:left;border-top:1px solid #eceef1}
</style>`

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${style}<body>${body}</body></html>`

/** In place of a telephone's scanner: opens what a PC shows as one of the staff. */
export function scanPage(to: string): string {
  const isPicture = /^account\/confirm\/index\?loginCode=[\w-]{22}$/.test(to)
  const rows = people
    .filter(({ staff }) => staff && isPicture)
    .map(
      ({ person, name }) =>
        `<li><span>${name}</span><a href="/app/?person=${person}#/${to}">用这部手机扫</a></li>`,
    )
  return page('扫码', `<h1>谁的手机来扫？</h1><ul>${rows.join('')}</ul>`)
}

/** All halls as the public endpoint tells them. */
export const hallsPage = (): string =>
  page(
    '大厅',
    `<h1>大厅实时状态</h1><p id="asof"></p><table><thead><tr><th>大厅</th><th>状态</th><th>等候人数</th><th>窗口</th><th>预计等候</th></tr></thead><tbody id="rows"></tbody></table>
<script>
const words={idle:'空闲',moderate:'适中',busy:'繁忙',unknown:'暂无实时数据',closed:'未开放'}
async function show(){const [h,p]=await Promise.all([fetch('/api/halls'),fetch('/api/points')]);asof.textContent='截至 '+h.headers.get('x-now').slice(0,16).replace('T',' ')
const names=Object.fromEntries((await p.json()).map(x=>[x.pointId,x.name['zh-CN']]))
rows.replaceChildren(...(await h.json()).map(x=>{const tr=document.createElement('tr');for(const c of [names[x.pointId],words[x.busyness],x.waiting??'—',x.openCounters??'—',x.waitMinutes?x.waitMinutes.p50+'–'+x.waitMinutes.p80+' 分钟':'—']){const td=document.createElement('td');td.textContent=c;tr.append(td)}return tr}))}
show();setInterval(show,5000)
</script>`,
  )
