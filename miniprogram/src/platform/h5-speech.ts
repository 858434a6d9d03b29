import type { Language } from '../../../shared/schemas/text'

const voices: Record<Language, string> = { 'zh-CN': 'zh-CN', en: 'en-US', ko: 'ko-KR' }

/** Slower than a browser reads by itself: it is listened to with a pen in hand. */
const rate = 0.85

export function readAloud(texts: string[], language: Language, onEnd: () => void): () => void {
  const { speechSynthesis } = window
  speechSynthesis.cancel()
  texts.forEach((text, i) => {
    const words = new SpeechSynthesisUtterance(text)
    words.lang = voices[language]
    words.rate = rate
    if (i === texts.length - 1) words.onend = onEnd
    words.onerror = onEnd
    speechSynthesis.speak(words)
  })
  return () => speechSynthesis.cancel()
}
