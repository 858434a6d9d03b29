import { Agent, request } from 'node:http'

/** Asks as phones do, in a process of its own, each at his moment: the server's processor is left to the server. */
const agent = new Agent({ keepAlive: true })

const ask = ({ url, method, headers, body }) =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const sent = request(url, { method, agent, headers }, response => {
      const chunks = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        const code = response.statusCode === 200 ? 'ok' : JSON.parse(text).error?.code
        resolve({ ms: performance.now() - begun, code, ...(code === 'ok' && { text }) })
      })
    })
    sent.on('error', reject).end(body)
  })

process.on('message', async ({ asked, seconds }) => {
  const answers = await Promise.all(
    asked.map(async (one, i) => {
      await new Promise(resolve => setTimeout(resolve, (i / asked.length) * seconds * 1000))
      return ask(one)
    }),
  )
  process.send({ answers })
})
