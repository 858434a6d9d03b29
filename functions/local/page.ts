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

/** The one page to open: links everybody's app and phone, and the halls. */
export function startPage(now: string): string {
  const citizens = people.filter(({ staff }) => !staff)
  const colleagues = people.filter(person => person.staff)
  const row = ({ person, name, staff }: (typeof people)[number], path: string, label: string) =>
    `<li><span>${name}</span><span><a href="/app/?person=${person}#${path}">${label}</a> &nbsp; <a href="/sandbox/inbox?person=${person}">微信消息</a> &nbsp; <a href="/sandbox/chat?person=${person}">服务号</a>${staff ? ` &nbsp; <a href="/sandbox/authenticator?person=${person}">验证器</a>` : ''}</span></li>`
  return page(
    '吉林出入境 · 演示',
    `<h1>吉林出入境</h1><p>演示时间 ${now.slice(0, 10)} <b id="t">${now.slice(11, 16)}</b> · 人物均为虚构</p>
<h2>群众 Citizens</h2><ul>${citizens.map(person => row(person, '/pages/home/index', '打开小程序')).join('')}</ul>
<h2>窗口工作人员 Staff</h2><ul>${colleagues.map(person => row(person, '/pages/work/index', '工作台')).join('')}</ul>
<p><a href="/app/?person=scanned#/account/sign-in/index">在电脑上扫码登录 Sign in on a PC</a></p>
<h2>大厅 Halls</h2><ul><li><span>全省大厅实时状态</span><a href="/halls">打开</a></li></ul>
<script>setInterval(async()=>{const r=await fetch('/api/divisions',{method:'GET'});const n=r.headers.get('x-now');if(n)t.textContent=n.slice(11,16)},5000)</script>`,
  )
}

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
