import type { Fields } from './wire'

/** An error the service would answer with: the handler turns it into a response, everything else is a bug. */
export interface Refusal extends Error {
  statusCode: number
  body: Fields
}

const SERVICE = 'com.amazonaws.dynamodb.v20120810#'
const CHECKS = 'com.amazon.coral.validate#'

export function refusal(type: string, message: string, more: Fields = {}): Refusal {
  const prefix = type === 'ValidationException' ? CHECKS : SERVICE
  return Object.assign(new Error(message), {
    statusCode: 400,
    body: { __type: prefix + type, message, ...more },
  })
}

export function invalid(message: string): Refusal {
  return refusal('ValidationException', message)
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'statusCode' in error && 'body' in error
}

/** The exception's bare name, as the SDK shows it. */
export function refusalType(error: Refusal): string {
  return String(error.body.__type).split('#').pop() ?? ''
}
