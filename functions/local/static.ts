import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
}

/** A build names these by what is in them. */
const isHashed = /\.[0-9a-f]{8}\.(js|css)$/

const isText = /\.(html|js|css|json|svg)$/

/** Serves a file of a folder; false when there is none. Paths cannot leave the folder. */
export async function serveFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder + sep)) return false
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return false
  const zipped = isText.test(file) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': isHashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zipped && { 'content-encoding': 'gzip' }),
  })
  // A browser that leaves early breaks the stream off; nothing is owed to it then.
  const over = () => undefined
  if (zipped) pipeline(createReadStream(file), createGzip(), response, over)
  else pipeline(createReadStream(file), response, over)
  return true
}
