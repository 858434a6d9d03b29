import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import type { Runtime } from '../runtime/context'
import { scanPage } from './page'
import { languageOf, livePart, startPage } from './start-page/page'
import { createStory } from './start-page/story'
import { serveFile } from './static'

const h5Folder = resolve(import.meta.dirname, '../../dist/h5')

/** Of the product itself, so that a deployment has it too. */
export const hallsPage = '/app/#/overview/index/index'

/** What a browser opens: the page of the story at `/`, the halls, and the h5 build under `/app/`. */
export function createSite() {
  const storyOf = createStory()
  type Running = Parameters<typeof storyOf>[0]
  const pages: Record<string, (query: URLSearchParams, running: Running) => Promise<string> | string> = {
    async '/'(query, running) {
      const [story, language] = [await storyOf(running), languageOf(query.get('language'))]
      return query.get('part') === 'live' ? livePart(story, language) : startPage(story, language)
    },
    '/scan': query => scanPage(query.get('to') ?? ''),
  }
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    running: { base: string; runtime: Runtime },
  ): Promise<boolean> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    if (pathname === '/halls') {
      response.writeHead(302, { location: hallsPage }).end()
      return true
    }
    const html = await pages[pathname]?.(searchParams, running)
    if (html !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    return (
      html !== undefined ||
      (pathname.startsWith('/app/') &&
        serveFile(h5Folder, pathname.slice('/app/'.length) || 'index.html', request, response))
    )
  }
}
