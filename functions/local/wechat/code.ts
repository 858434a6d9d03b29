import { randomBytes } from 'node:crypto'
import type { IssuedCode, Sandbox } from './model'

const codeLifeMilliseconds = 5 * 60_000

export function issueCode(sandbox: Sandbox, person: string, purpose: IssuedCode['purpose']): string {
  const code = `0${randomBytes(24).toString('base64url').slice(0, 31)}`
  sandbox.codes.set(code, { person, purpose, issuedAt: sandbox.options.now(), used: false })
  return code
}

/** Whose code it is; a code works once (then 40163) and for five minutes (then 40029). */
export function redeemCode(
  sandbox: Sandbox,
  code: string,
  purpose: IssuedCode['purpose'],
): { person: string } | { errcode: number } {
  const issued = sandbox.codes.get(code)
  if (issued?.purpose !== purpose) return { errcode: 40029 }
  if (issued.used) return { errcode: purpose === 'login' ? 40163 : 40029 }
  if (sandbox.options.now() - issued.issuedAt >= codeLifeMilliseconds) return { errcode: 40029 }
  issued.used = true
  return { person: issued.person }
}
