import type { Sandbox } from '../model'
import type { WireCall } from '../wire'

/** The service number among the accounts: tokens, openids and callback of its own, the same people and state. */
export function serviceNumberAccount(sandbox: Sandbox): Sandbox | undefined {
  const { serviceNumber, callback: _, ...shared } = sandbox.options
  if (!serviceNumber) return undefined
  return {
    ...sandbox,
    options: { ...shared, ...serviceNumber },
    tokens: [],
    forcedRefreshes: [],
    sending: new Set(),
  }
}

/** Whose token is asked for. */
export function asksForToken({ path, query, body }: WireCall): string | undefined {
  if (path === '/cgi-bin/token') return query.get('appid') ?? undefined
  return path === '/cgi-bin/stable_token' ? /"appid"\s*:\s*"([^"]*)"/.exec(body)?.[1] : undefined
}
