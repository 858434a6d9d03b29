import type { Page } from 'playwright-core'
import type { Texts } from '../../../shared/texts'
import { tapText } from './step'

/**
 * A page in a state it can be in. A new page is added to the scenes of its package once, and is then looked at for
 * barriers, for untranslated and for cut text, and is on the contact sheets of `npm run screens`.
 */
export interface Scene {
  name: string
  person?: string
  path: string
  /** The way from there to the state, in the words of the chosen language. */
  act?: (page: Page, texts: Texts) => Promise<void>
  /** The server has not answered yet, or cannot be reached. */
  network?: 'waiting' | 'gone'
  /** Where the person starts, if it is known. */
  origin?: string
  /** Choosing another language there leads to another state: each language comes to it by itself. */
  anew?: true
  /** What else the phone has kept. */
  before?: Record<string, string>
}

/** The page with its content, while it waits for it, and without a network. */
export const around = (name: string, path: string, person: string): Scene[] => [
  { name, person, path },
  { name: `${name}-loading`, person, path, network: 'waiting' },
  { name: `${name}-offline`, person, path, network: 'gone' },
]

/** What comes up at one tap. */
export const tapped = (
  name: string,
  person: string,
  path: string,
  wording: (texts: Texts) => string,
): Scene => ({ name, person, path, act: (page, texts) => tapText(page, wording(texts)) })

export const renewal = 'service=PP-RENEW'
export const mine = (bookingId: string) => `pages/booking/detail?bookingId=${bookingId}`

/** The bookings of the province by what has become of them, and a clerk by his staff number. */
export type Ids = Record<'offered' | 'plain' | 'dropped' | 'moved' | 'lacking' | 'arrived' | 'clerk', string>
