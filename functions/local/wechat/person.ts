import { createHash } from 'node:crypto'
import type { DemoPerson, SandboxOptions } from './model'

/** The same person has the same openid after every restart, and another one in another mini-program. */
export function openidOf(options: SandboxOptions, person: string): string {
  return `o${digest(`openid ${options.appId} ${person}`).slice(0, 27)}`
}

export function unionidOf(person: string): string {
  return `o${digest(`unionid ${person}`).slice(0, 27)}`
}

export function personNamed(options: SandboxOptions, person: string | null): DemoPerson | undefined {
  return options.people.find(known => known.person === person)
}

export function personWithOpenid(options: SandboxOptions, openid: string): DemoPerson | undefined {
  return options.people.find(known => openidOf(options, known.person) === openid)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
