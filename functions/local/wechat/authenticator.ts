import { Secret, TOTP } from 'otpauth'
import * as v from 'valibot'
import type { Sandbox } from './model'
import { personNamed } from './person'

/*
 * The authenticator on a person's phone. It goes by the demonstration's time, which a real one does not know.
 */

const stepSeconds = 30

/** As it was typed, or as a picture said it. */
export const FactorKey = v.pipe(
  v.string(),
  v.trim(),
  v.transform(text => (/[?&]secret=([^&]*)/.exec(text)?.[1] ?? text).replace(/\s/g, '').toUpperCase()),
  v.regex(/^[A-Z2-7]{16,64}$/),
)

export interface Shown {
  name: string
  /** None while the person has put no key into it. */
  code?: string
  leftSeconds: number
}

export function shownCode({ options, state }: Sandbox, person: string): Shown {
  const key = state.factorKeys[person]
  const now = options.now()
  return {
    name: personNamed(options, person)?.name ?? person,
    ...(key && { code: new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: now }) }),
    leftSeconds: stepSeconds - (Math.floor(now / 1000) % stepSeconds),
  }
}

export const authenticatorPage = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>验证器</title>
<style>
  body { margin: 0; background: #dcdcdc; color: #191919; font: 16px/1.5 -apple-system, "PingFang SC", "Microsoft YaHei", sans-serif }
  main { box-sizing: border-box; width: 390px; max-width: 100%; min-height: 100vh; margin: 0 auto; padding: 24px 16px; background: #ededed; text-align: center }
  h1 { margin: 0; font-size: 17px }
  small, label { color: #5c5c5c }
  output { display: block; margin: 32px 0 0; font-size: 44px; font-weight: 600; letter-spacing: 4px }
  form { margin-top: 48px; text-align: left }
  input, button { box-sizing: border-box; width: 100%; min-height: 44px; margin-top: 8px; padding: 8px 12px; border: 1px solid #767676; border-radius: 8px; font: inherit }
  button { border: 0; background: #0a58ca; color: #fff }
</style>
<main>
  <h1 id="name"></h1><small>验证器（按演示时间走）</small>
  <output id="code"></output><small id="left"></small>
  <form id="put"><label>放进新的密钥<input id="key" autocomplete="off" required></label><button>放进去</button><small id="said" role="status"></small></form>
</main>
<script>
  const person = new URLSearchParams(location.search).get('person') || ''
  const at = id => document.getElementById(id)
  async function refresh() {
    const { name, code, leftSeconds } = await (await fetch('authenticator.json?person=' + encodeURIComponent(person))).json()
    at('name').textContent = (name || person)
    at('code').textContent = code ? code.slice(0, 3) + ' ' + code.slice(3) : '——— ———'
    at('left').textContent = code ? leftSeconds + ' 秒后换下一个' : '还没有密钥：在小程序里设置第二重验证'
  }
  at('put').onsubmit = async event => {
    event.preventDefault()
    const answer = await fetch('authenticator', { method: 'POST', body: JSON.stringify({ person, key: at('key').value }) })
    at('said').textContent = answer.ok ? '放好了' : '这不是密钥'
    if (answer.ok) at('key').value = ''
    await refresh()
  }
  async function keepFresh() {
    await refresh().catch(() => {})
    setTimeout(keepFresh, 500)
  }
  keepFresh()
</script>
</html>
`
