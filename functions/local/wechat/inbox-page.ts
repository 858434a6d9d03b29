/**
 * A person's phone as one static page. It takes the person from its own address and puts texts in by
 * textContent only, so a message can never become markup.
 */
export const inboxPage = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>服务通知</title>
<style>
  body { margin: 0; background: #dcdcdc; color: #191919; font: 16px/1.5 -apple-system, "PingFang SC", "Microsoft YaHei", sans-serif }
  main { box-sizing: border-box; width: 390px; max-width: 100%; min-height: 100vh; margin: 0 auto; padding-bottom: 32px; background: #ededed }
  header { position: sticky; top: 0; padding: 12px 16px; background: #ededed; border-bottom: 1px solid #d8d8d8; text-align: center }
  h1 { margin: 0; font-size: 17px; font-weight: 600 }
  header small, time, .empty, dt { color: #6b6b6b }
  time { display: block; margin: 20px 0 8px; font-size: 13px; text-align: center }
  article { margin: 0 16px; border-radius: 8px; background: #fff; overflow: hidden }
  article h2 { margin: 0; padding: 16px 16px 4px; font-size: 17px; font-weight: 600 }
  dl { display: grid; grid-template-columns: 6.5em 1fr; gap: 4px 8px; margin: 0; padding: 8px 16px 16px; font-size: 15px }
  dd { margin: 0; overflow-wrap: anywhere }
  article a { display: block; padding: 12px 16px; border-top: 1px solid #ededed; color: inherit; text-decoration: none }
  article a::after { content: "›"; float: right; color: #6b6b6b }
  .empty { padding: 96px 16px 32px; text-align: center }
  details { margin: 32px 16px 0; padding: 12px 16px; border-radius: 8px; background: #fff; font-size: 15px }
  label { display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 44px }
  input { width: 20px; height: 20px; accent-color: #07c160 }
  select, button { min-height: 40px; padding: 0 8px; border: 1px solid #d8d8d8; border-radius: 6px; background: #fff; font: inherit; font-size: 15px }
  #faults { display: grid; gap: 8px; margin-top: 8px } details p { margin: 4px 0; color: #6b6b6b; font-size: 13px }
</style>
<main>
  <header><h1>服务通知</h1><small id="name"></small></header>
  <div id="messages" aria-live="polite"></div>
  <details><summary>通知管理</summary><div id="settings"></div></details>
  <details><summary>故障演练</summary><p id="met">点一下，微信的下一次发送或回执就会这样。</p><div id="faults"></div></details>
</main>
<script>
  const person = new URLSearchParams(location.search).get('person') || ''
  const query = '?person=' + encodeURIComponent(person)
  let shown = ''

  function element(tag, text, children) {
    const made = document.createElement(tag)
    if (text) made.textContent = text
    made.append(...(children || []))
    return made
  }

  function card(message) {
    const at = new Date(message.deliveredAt)
    const time = at.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' })
    const fields = message.fields.flatMap(field => [element('dt', field.label), element('dd', field.value)])
    const article = element('article', '', [element('h2', message.title), element('dl', '', fields)])
    if (message.link) {
      const link = element('a', '进入小程序查看')
      link.href = message.link
      article.append(link)
    }
    return [element('time', time), article]
  }

  function toggle(text, isOn, change) {
    const box = element('input')
    box.type = 'checkbox'
    box.checked = isOn
    box.onchange = () => save(change(box.checked))
    return element('label', '', [element('span', text), box])
  }

  function chosen(text, value, change) {
    const list = element('select', '', [['ask', '每次询问'], ['accept', '总是允许'], ['reject', '总是拒绝']].map(([choice, name]) => {
      const option = element('option', name)
      option.value = choice
      return option
    }))
    list.value = value
    list.onchange = () => save(change(list.value))
    return element('label', '', [element('span', text), list])
  }

  const sends = ['/cgi-bin/message/subscribe/send', '/cgi-bin/message/template/send']
  const faults = [
    ['慢 3 秒', sends, { kind: 'latency', milliseconds: 3000 }],
    ['网关出错（502）', sends, { kind: 'status', status: 502 }],
    ['连接断开，没有发出', sends, { kind: 'reset' }],
    ['已经发出，应答丢失', sends, { kind: 'lostAnswer' }],
    ['应答一个字节一个字节来', sends, { kind: 'drip', milliseconds: 50 }],
    ['今天的次数用完（45009）', sends, { kind: 'errcode', errcode: 45009 }],
    ['回执来两次', ['callback'], { kind: 'duplicate' }],
    ['回执晚一分钟', ['callback'], { kind: 'late', seconds: 60 }],
  ]
  document.getElementById('faults').append(...faults.map(([name, paths, fault]) => {
    const button = element('button', name)
    button.onclick = async () => {
      for (const path of paths) await fetch('fault', { method: 'POST', body: JSON.stringify({ path, ...fault }) })
      document.getElementById('met').textContent = '下一次：' + name
    }
    return button
  }))

  async function save(change) {
    await fetch('settings', { method: 'POST', body: JSON.stringify({ person, ...change }) })
    await refresh()
  }

  function show(inbox) {
    document.getElementById('name').textContent = inbox.name + '的微信'
    const cards = inbox.messages.flatMap(card)
    const empty = element('div', '暂无通知')
    empty.className = 'empty'
    document.getElementById('messages').replaceChildren(...(cards.length ? cards : [empty]))
    const inUse = inbox.templates.filter(({ credit, choice }) => credit !== 0 || choice !== 'ask')
    const templates = inUse.map(template => {
      const credit = template.credit === 'unlimited' ? '长期' : '剩余 ' + template.credit + ' 次'
      return chosen(template.title + '（' + credit + '）', template.choice, choice => ({ tmplId: template.id, choice }))
    })
    const main = toggle('接收订阅消息', inbox.mainSwitch, isOn => ({ mainSwitch: isOn }))
    document.getElementById('settings').replaceChildren(main, ...templates)
  }

  async function refresh() {
    const response = await fetch('inbox.json' + query)
    const text = await response.text()
    if (!response.ok) document.getElementById('name').textContent = '没有这个人：' + person
    else if (text !== shown) show(JSON.parse(shown = text))
  }

  async function keepFresh() {
    await refresh().catch(() => {})
    setTimeout(keepFresh, 2000)
  }
  keepFresh()
</script>
</html>
`
