import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { hallsPage, scanPage, startPage } from './page'
import { serveFile } from './static'

const h5Folder = resolve(import.meta.dirname, '../../dist/h5')

const pages: Record<string, (now: string, query: URLSearchParams) => string> = {
  '/': startPage,
  '/halls': hallsPage,
  '/scan': (_, query) => scanPage(query.get('to') ?? ''),
}

/** What a browser opens: the page of links at `/`, the halls, and the h5 build under `/app/`. */
export const createSite =
  (now: () => string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    const html = pages[pathname]?.(now(), searchParams)
    if (html) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    return (
      html !== undefined ||
      (pathname.startsWith('/app/') &&
        serveFile(h5Folder, pathname.slice('/app/'.length) || 'index.html', request, response))
    )
  }
