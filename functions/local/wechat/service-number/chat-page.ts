/**
 * The chat of the service number on a person's phone, as one static page. Answers are put in as text; of their links
 * only those that open a page of the mini-program are made into links, one by one.
 */
export const chatPage = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>服务号</title>
<style>
  * { box-sizing: border-box }
  body { margin: 0; background: #dcdcdc; color: #191919; font: 16px/1.5 -apple-system, "PingFang SC", "Microsoft YaHei", sans-serif }
  main { display: flex; flex-direction: column; width: 390px; max-width: 100%; height: 100vh; height: 100dvh; margin: 0 auto; background: #ededed }
  header { padding: 10px 16px; border-bottom: 1px solid #d8d8d8; text-align: center }
  h1 { margin: 0; font-size: 17px; font-weight: 600 }
  small, time { color: #5c5c5c }
  #messages { flex: 1; overflow-y: auto; padding: 8px 16px 16px }
  time { display: block; margin: 14px 0 6px; font-size: 13px; text-align: center }
  .line { display: flex; margin: 6px 0 }
  .line.person { justify-content: flex-end }
  .said { max-width: 82%; padding: 10px 12px; border-radius: 8px; background: #fff; white-space: pre-line; overflow-wrap: anywhere }
  .person .said { background: #a9ea7a }
  .card { width: 82%; padding: 14px 14px 0; border-radius: 8px; background: #fff; color: inherit; text-decoration: none }
  .card b { font-size: 17px; font-weight: 600 }
  .card p { margin: 4px 0 12px; color: #5c5c5c; font-size: 14px; white-space: pre-line }
  .card dl { display: grid; grid-template-columns: 6em 1fr; gap: 2px 8px; margin: 8px 0 12px; font-size: 14px }
  .card dt { color: #5c5c5c } .card dd { margin: 0; overflow-wrap: anywhere }
  .card span { display: block; padding: 10px 0; border-top: 1px solid #ededed; font-size: 14px }
  .failure { margin: 8px 0; color: #5c5c5c; font-size: 13px; text-align: center }
  .said a { color: #35567f }
  form, nav { display: flex; gap: 8px; padding: 8px 12px; background: #f7f7f7; border-top: 1px solid #d8d8d8 }
  input { flex: 1; min-width: 0; min-height: 44px; padding: 0 12px; border: 1px solid #d8d8d8; border-radius: 6px; font: inherit }
  button, summary { min-height: 44px; padding: 0 12px; border: 0; border-radius: 6px; background: #fff; font: inherit; cursor: pointer }
  form button { background: #087f43; color: #fff }
  nav { padding-bottom: 12px } nav > * { flex: 1 1 auto; position: relative; padding: 0 6px; white-space: nowrap } nav details { padding: 0 } nav details button { width: 100% }
  summary { display: flex; align-items: center; justify-content: center; list-style: none }
  details div { position: absolute; bottom: 52px; left: 0; right: 0; min-width: 130px; display: grid; gap: 1px; padding: 1px; border-radius: 6px; background: #d8d8d8; box-shadow: 0 2px 12px #0003 }
</style>
<main>
  <header><h1>吉林出入境</h1><small id="name"></small></header>
  <div id="messages" aria-live="polite"></div>
  <form id="say"><input id="text" maxlength="600" aria-label="写消息" placeholder="换护照、预约、忙不忙…" autocomplete="off"><button>发送</button><button type="button" id="place" style="background:#fff;color:inherit">位置</button></form>
  <nav id="menu"></nav>
</main>
<script>
  const person = new URLSearchParams(location.search).get('person') || ''
  let shown = ''

  function element(tag, className, text, children) {
    const made = document.createElement(tag)
    if (className) made.className = className
    if (text) made.textContent = text
    made.append(...(children || []))
    return made
  }

  function timeOf(at) {
    return new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' })
  }

  function inText(text, links) {
    const read = new DOMParser().parseFromString(text, 'text/html')
    return Array.from(read.body.childNodes).map(node => {
      const page = node.nodeName === 'A' && node.getAttribute('data-miniprogram-path')
      if (!page) return document.createTextNode(node.textContent)
      const link = element('a', '', node.textContent)
      link.href = links + page + (page.includes('?') ? '&' : '?') + 'person=' + encodeURIComponent(person)
      return link
    })
  }

  function cardOf(message) {
    const card = element(message.link ? 'a' : 'div', 'card', '', [element('b', '', message.title)])
    if (message.text) card.append(element('p', '', message.text))
    if (message.fields) card.append(element('dl', '', '', message.fields.flatMap(field => [element('dt', '', field.label), element('dd', '', field.value)])))
    if (message.link) { card.href = message.link; card.append(element('span', '', '进入小程序查看 ›')) }
    return card
  }

  function lineOf(message, chat) {
    if (message.kind === 'failure') return element('div', 'failure', message.text)
    const isCard = message.kind === 'card' || message.kind === 'notice'
    const text = message.kind === 'place' ? '位置 ' + message.text : message.text
    const said = isCard ? cardOf(message) : element('div', 'said', '', message.from === 'account' ? inText(text, chat.pages) : [text])
    return element('div', 'line ' + message.from, '', [said])
  }

  function show(chat) {
    document.getElementById('name').textContent = chat.name + '的微信 · 服务号'
    const lines = chat.messages.flatMap((message, i) => {
      const before = chat.messages[i - 1]
      const isLater = !before || message.at - before.at > 120000
      return [...(isLater ? [element('time', '', timeOf(message.at))] : []), lineOf(message, chat)]
    })
    const box = document.getElementById('messages')
    box.replaceChildren(...lines)
    box.scrollTop = box.scrollHeight
    document.getElementById('say').hidden = !chat.isFollowing
    document.getElementById('say').style.display = chat.isFollowing ? '' : 'none'
    document.getElementById('menu').replaceChildren(...(chat.isFollowing ? chat.menu.map(button => buttonOf(button, chat)) : [action('关注', { kind: 'follow' })]),
      ...(chat.isFollowing && chat.notices.length ? [noticesOf(chat)] : []),
      ...(chat.isFollowing ? [action('取消关注', { kind: 'unfollow' })] : []))
  }

  function action(name, doing) {
    const button = element('button', '', name)
    button.onclick = () => send(doing)
    return button
  }

  // As an article of the account asks: each tap allows one notice.
  function noticesOf(chat) {
    const details = element('details', '', '', [element('summary', '', '订阅')])
    details.append(element('div', '', '', chat.notices.map(notice =>
      action('允许一次：' + notice.title, { kind: 'notice', templateId: notice.id, choice: 'accept' }))))
    return details
  }

  function buttonOf(button, chat) {
    if (button.sub_button) {
      const details = element('details', '', '', [element('summary', '', button.name)])
      details.append(element('div', '', '', button.sub_button.map(below => buttonOf(below, chat))))
      return details
    }
    if (button.type === 'click') return action(button.name, { kind: 'tap', key: button.key })
    const link = element('button', '', button.name)
    link.onclick = () => { location.href = chat.pages + button.pagepath + '?person=' + encodeURIComponent(person) }
    return link
  }

  async function send(doing) {
    const response = await fetch('chat', { method: 'POST', body: JSON.stringify({ person, doing }) })
    if (response.ok) show(JSON.parse(shown = await response.text()))
  }

  document.getElementById('say').onsubmit = event => {
    event.preventDefault()
    const input = document.getElementById('text')
    const text = input.value.trim()
    input.value = ''
    if (text) send({ kind: 'say', text })
  }
  // The middle of Changchun.
  document.getElementById('place').onclick = () => send({ kind: 'locate', latitude: 43.886, longitude: 125.325 })

  async function keepFresh() {
    const response = await fetch('chat.json?person=' + encodeURIComponent(person)).catch(() => undefined)
    const text = response && await response.text()
    if (response && !response.ok) document.getElementById('name').textContent = '没有这个人：' + person
    else if (text && text !== shown) show(JSON.parse(shown = text))
    setTimeout(keepFresh, 2000)
  }
  keepFresh()
</script>
</html>
`
