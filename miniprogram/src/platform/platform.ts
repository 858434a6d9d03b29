import type { Photo } from '../../../shared/schemas/photo'
import type { Location } from '../../../shared/schemas/point'
import type { Language } from '../../../shared/schemas/text'

/** A picture and where it can be shown from. */
export interface ChosenPhoto {
  source: string
  photo: Photo
}

/** How the screen looks: dark letters on light, light on dark, or as far apart as can be. */
export type Theme = 'light' | 'dark' | 'contrast'

/** The last is for staff alone. */
export const tabs = ['home', 'booking', 'me', 'work'] as const
export type Tab = (typeof tabs)[number]

/** Once refused, WeChat asks no more: only the person's own settings change that. */
export type Located = { location: Location } | { problem: 'refused' | 'unknown' }

/** What is printed on: a sheet, the roll of a receipt printer of 80 mm, or a sign's sheet lying on its side. */
export type PaperKind = 'a4' | 'receipt' | 'signA4' | 'signA3'

/** What WeChat and the browser do differently. Every page works through this and never asks where it runs. */
export interface Platform {
  /** A one-time code that the server exchanges for the person's identity; missing where a telephone lets one in. */
  login?: () => Promise<string>
  /** In a demonstration, where a PC shows what a telephone would scan: offers to open a page as one of its people. */
  demonstrate?: (path: string) => void
  /** A one-time code for the number of the phone; missing where WeChat gives it to a button of its own. */
  phoneCode?: () => Promise<string>
  /** Call it first in a tap handler, before any await: WeChat asks only in answer to a tap. */
  requestSubscribeMessage: (templateIds: string[]) => Promise<void>
  /** Where the person is, in GCJ-02, or why that is not known. */
  locate: () => Promise<Located>
  /** Opens WeChat's settings, in a tap only; answers whether the location may be known then. */
  openLocationSetting?: () => Promise<boolean>
  /** What a code in front of the camera says; missing where there is no scanner. */
  scan?: () => Promise<string | undefined>
  /** Opens another mini-program; missing where there is none. */
  openMiniProgram?: (appId: string) => Promise<unknown>
  /** Opens WeChat's map at a door; missing where there is no map. */
  showOnMap?: (location: Location, name: string, address: string | undefined) => void
  /** A place picked on WeChat's map, with its address; missing where there is no map. Undefined when none was picked. */
  chooseLocation?: () => Promise<{ location: Location; address: string } | undefined>
  /**
   * Lets the person pick a picture and reads it here, on the phone; undefined when none was picked. `onChosen` tells
   * that reading begins.
   */
  choosePhoto: (onChosen: () => void) => Promise<ChosenPhoto | undefined>
  /** The address of a page, where one can be passed on as a link; missing where a card is sent instead. */
  linkTo?: (path: string) => string
  /** Kept on this phone, for this person only. */
  read: (key: string) => string | undefined
  write: (key: string, value: string | undefined) => void
  /** What tells this device from others, as far as it tells of itself; the same for whoever signs in on it. */
  device: () => string
  /** The language the phone is set to, where it is one of ours. */
  language: () => Language
  /** Says what language the page speaks, to a browser, which reads and breaks its words by that. */
  tellLanguage?: (language: Language) => void
  /** How much larger than usual the person has set type to be. */
  typeScale: () => number
  /** The look the phone is set to, and word when it changes. */
  theme: () => Theme
  onTheme: (listener: (theme: Theme) => void) => void
  /** Gives the bars around the page, which are not ours, its colours. */
  paintBars: (theme: Theme) => void
  /** One bar of tabs serves all pages, and leaves when one without it comes; WeChat gives each tab a bar of its own. */
  oneTabBar?: boolean
  /** Another wording than the language's own, to find what is not translated. */
  reword?: { texts: <Wording>(texts: Wording) => Wording; content: (text: string) => string }
  /** What lets keys reach something to press, where there are keys. */
  reach?: { tabIndex: number }
  /** Tells, at once and later, whether the screen is a PC's; a phone's never is. */
  onWide?: (listener: (isWide: boolean) => void) => void
  /** At a counter's PC: a key or a card reader types into a search, arrows walk through the lines of a list. */
  counterKeys?: (searchId: string, listId: string) => () => void
  /** Moves the attention of keyboard and screen reader into what lies over the page; the answer puts it back. */
  enter?: (id: string, onLeave: () => void) => () => void
  /** Moves it to what takes the place of what was pressed; WeChat leaves it where the finger was. */
  attend?: (id: string) => void
  /** Brings what is wrong with what was typed, the first of it, into sight. */
  showProblem: () => void
  /** The printer of a counter: only a browser has one. `lay` says what paper an element goes on, until it is undone. */
  printer?: { lay: (kind: PaperKind, id: string) => () => void; print: () => void }
  /** Missing where nothing can read aloud. */
  voice?: Voice
}

export interface Voice {
  languages: readonly Language[]
  /** Reads one text after the other. `onEnd` tells whether all was read; the answer stops it without a word. */
  read: (texts: string[], language: Language, onEnd: (isRead: boolean) => void) => () => void
}

/** Whoever has set the phone to a language that is none of ours reads English rather than Chinese. */
export const languageOf = (tag: string): Language => {
  if (/^ko/i.test(tag)) return 'ko'
  return tag === '' || /^zh/i.test(tag) ? 'zh-CN' : 'en'
}
