import type { Confidence, Evidence, Stated } from '../schemas/evidence'
import type { Text } from '../schemas/text'

export const text = (zh: string, en: string, ko: string): Text => ({ 'zh-CN': zh, en, ko })

/**
 * `asOf` is the date of the newest dated source. Source `K` is general knowledge without a document; a fact that
 * rests on it alone carries the month it was written down.
 */
export const evidence = (confidence: Confidence, asOf: string, ...sources: string[]): Evidence => ({
  confidence,
  asOf,
  sources,
})

export const stated = (text: Text, known: Evidence): Stated => ({ text, evidence: known })
