import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Where visitors come to. */
export interface Front {
  base: string
  /** From now on whoever comes is answered by this. */
  open(handle: Handle): void
  close(): void
}

const waitSeconds = 2

/**
 * Takes the port before anything else is done: when somebody else has it, nothing has been touched. Whoever comes while
 * the demonstration is still being set up is asked to come back, for what he would read, and be given, is not whole yet.
 */
export async function openFront(port: number): Promise<Front> {
  let handle: Handle = askToWait
  const server = createServer((request, response) => void handle(request, response))
  // A caller that pauses on a busy machine must not find its connection closed as it writes.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    open(next) {
      handle = next
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function askToWait({ headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const isPage = headers.accept?.includes('text/html')
  response.writeHead(503, {
    'retry-after': String(waitSeconds),
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json',
    // Its body is read by nobody.
    connection: 'close',
  })
  response.end(isPage ? waitingPage : JSON.stringify({ error: { code: 'busyTryAgain' } }))
}

const waitingPage = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="${waitSeconds}"><title>吉林出入境</title><style>:root{color-scheme:light dark}body{font:1.125rem/1.7 system-ui,sans-serif;display:grid;place-content:center;min-height:90vh;margin:0;text-align:center}</style><h1>正在准备…</h1><p>几秒钟后自动打开<br><span lang="en">Getting ready: this page opens by itself</span><br><span lang="ko">준비 중입니다. 곧 저절로 열립니다</span></p>`
