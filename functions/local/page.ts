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
