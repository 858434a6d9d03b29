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

/** Serves a file of a folder, as small as the browser reads it; false when there is none. Paths cannot leave the folder. */
export async function serveFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder + sep)) return false
  if (!(await isFile(file))) return false
  const encoding = await encodingFor(file, String(request.headers['accept-encoding']))
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': isHashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isText.test(file) && { vary: 'accept-encoding' }),
    ...(encoding && { 'content-encoding': encoding }),
  })
  // A browser that leaves early breaks the stream off; nothing is owed to it then.
  const over = () => undefined
  if (encoding === 'gzip') pipeline(createReadStream(file), createGzip(), response, over)
  else pipeline(createReadStream(encoding === 'br' ? `${file}.br` : file), response, over)
  return true
}

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false

/** The build lays a copy in brotli beside a text; what has none is zipped on the way. */
async function encodingFor(file: string, accepted: string): Promise<'br' | 'gzip' | undefined> {
  if (!isText.test(file)) return undefined
  if (/\bbr\b/.test(accepted) && (await isFile(`${file}.br`))) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined
}
