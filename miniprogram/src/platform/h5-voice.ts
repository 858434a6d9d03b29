import type { Language } from '../../../shared/schemas/text'
import type { Voice } from './platform'

const tags: Record<Language, string> = { 'zh-CN': 'zh-CN', en: 'en-US', ko: 'ko-KR' }

/** Slower than a browser reads by itself: it is listened to with a pen in hand. */
const rate = 0.85

const read: Voice['read'] = (texts, language, onEnd) => {
  const { speechSynthesis } = window
  let isOver = false
  const end = (isRead: boolean) => {
    if (isOver) return
    isOver = true
    speechSynthesis.cancel()
    onEnd(isRead)
  }
  speechSynthesis.cancel()
  texts.forEach((text, i) => {
    const words = new SpeechSynthesisUtterance(text)
    words.lang = tags[language]
    words.rate = rate
    if (i === texts.length - 1) words.onend = () => end(true)
    words.onerror = () => end(false)
    speechSynthesis.speak(words)
  })
  return () => {
    isOver = true
    speechSynthesis.cancel()
  }
}

export const voice: Voice | undefined =
  'speechSynthesis' in window ? { languages: ['zh-CN', 'en', 'ko'], read } : undefined
