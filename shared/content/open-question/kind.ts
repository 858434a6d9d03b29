import type { Text } from '../../schemas/text'
import { text } from '../fact'

/** What no source answers and the province is asked; until it answers, applicants are told to ask 12367. */
export interface OpenQuestion {
  /** The correction it belongs to, or N and a number where a service was added, and which of its questions it is. */
  id: string
  services: string[]
  question: Text
  /** The day it was first put. */
  askedSince: string
}

const firstAsked = '2026-11-29'
export const ask = (id: string, services: string[], zh: string, en: string, ko: string): OpenQuestion => ({
  id,
  services,
  question: text(zh, en, ko),
  askedSince: firstAsked,
})
