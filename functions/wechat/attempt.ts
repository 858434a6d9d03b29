/** A status of 200, and what came with it. */
export interface AnswerBytes {
  /** The content type in small letters. */
  type: string
  bytes: Uint8Array
}

/** An answer; or none (`unreachable`), and then the other side may still have done what it was asked. */
export type Attempt = AnswerBytes | 'unreachable' | 'unconnected'

/** A picture of a code has some 100 kB, and nothing else comes near. */
const longestAnswerBytes = 1_000_000

/**
 * One HTTP request of WeChat, all of it within a time. Redirects are not followed: an address of ours never has one,
 * and what follows one would carry the token along.
 */
export async function attempt(
  send: typeof fetch,
  url: URL,
  body: Record<string, unknown> | undefined,
  timeoutMilliseconds: number,
): Promise<Attempt> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const limits = { signal: AbortSignal.timeout(timeoutMilliseconds), redirect: 'manual' as const }
  try {
    const response = await send(url, { ...(body && post), ...limits })
    const bytes = await bytesOf(response)
    if (response.status !== 200 || !bytes) return 'unreachable'
    return { type: (response.headers.get('content-type') ?? '').toLowerCase(), bytes }
  } catch (error) {
    // The caught error is dropped: its text may quote the address, which carries the secret or the token.
    return neverConnected(error) ? 'unconnected' : 'unreachable'
  }
}

/** The whole answer; nothing of one that is too long. */
async function bytesOf({ body }: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > longestAnswerBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Errors of before the first byte of a request has gone out: no name, no route, no connection, no trust. */
const beforeRequest =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/

function neverConnected(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return beforeRequest.test(code)
}
