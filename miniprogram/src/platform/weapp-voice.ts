import Taro from '@tarojs/taro'
import type { Language } from '../../../shared/schemas/text'
import type { Voice } from './platform'

/** WeChat's own plugin for speech, 微信同声传译, as far as it is used here. It knows no Korean. */
interface SpeechPlugin {
  textToSpeech: (options: {
    lang: 'zh_CN' | 'en_US'
    tts: true
    content: string
    success: (answer: { filename: string }) => void
    fail: () => void
  }) => void
}
declare const requirePlugin: (name: string) => SpeechPlugin

const tags: Partial<Record<Language, 'zh_CN' | 'en_US'>> = { 'zh-CN': 'zh_CN', en: 'en_US' }

/** The plugin takes 1,000 bytes at a time, and a Chinese character has three: cut where one breathes. */
const breaths = (text: string): string[] => text.match(/.{1,300}(?:[。；，,.;]|$)|.{1,300}/gs) ?? []

const readBy =
  (plugin: SpeechPlugin): Voice['read'] =>
  (texts, language, onEnd) => {
    const pieces = texts.flatMap(breaths)
    const lang = tags[language] ?? 'zh_CN'
    // Whoever asks for a voice wants to hear it, also when the phone is set to be silent.
    Taro.setInnerAudioOption({ obeyMuteSwitch: false })
    const audio = Taro.createInnerAudioContext()
    let isOver = false
    const stop = () => {
      isOver = true
      audio.destroy()
    }
    const end = (isRead: boolean) => {
      if (isOver) return
      stop()
      onEnd(isRead)
    }
    const readOn = () => {
      const content = pieces.shift()
      if (content === undefined) return end(true)
      plugin.textToSpeech({
        lang,
        tts: true,
        content,
        success: ({ filename }) => {
          if (isOver) return
          audio.src = filename
          audio.play()
        },
        fail: () => end(false),
      })
    }
    audio.onEnded(readOn)
    audio.onError(() => end(false))
    readOn()
    return stop
  }

/** A plugin that app.json does not name is refused by an error. */
function pluginVoice(): Voice | undefined {
  try {
    return { languages: ['zh-CN', 'en'], read: readBy(requirePlugin('WechatSI')) }
  } catch {
    return undefined
  }
}

export const voice = pluginVoice()
