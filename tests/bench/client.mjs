import { Agent, request } from 'node:http'

/** Posts bookings in a process of its own, as phones do: the server's processor is left to the server. */
const agent = new Agent({ keepAlive: true })

const post = (url, headers, body) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, response => {
      const chunks = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (response.statusCode === 200) resolve(text)
        else reject(new Error(text))
      })
    })
    sent.on('error', reject).end(body)
  })

process.on('message', async ({ url, calls, clients }) => {
  const left = [...calls]
  const answers = []
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let call = left.pop(); call !== undefined; call = left.pop())
        answers.push(await post(url, call.headers, call.body))
    }),
  )
  process.send({ ms: performance.now() - begun, answers })
})
