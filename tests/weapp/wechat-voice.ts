/** Who listens. */
interface Listener {
  hasVoice: boolean
  online: boolean
}

const longestBytes = 1000

interface SpeechOptions {
  lang: string
  content: string
  success: (answer: { retcode: number; filename: string }) => void
  fail: (answer: { retcode: number; msg: string }) => void
}

/** WeChat's speech plugin and the player of what it answers: what was heard is kept, and each piece ends when told. */
export function createVoice(person: Listener) {
  const heard: string[] = []
  const playing = new Set<Player>()

  function textToSpeech({ lang, content, success, fail }: SpeechOptions) {
    if (!person.online) return void setTimeout(() => fail({ retcode: -20005, msg: 'network error' }), 0)
    if (!['zh_CN', 'en_US'].includes(lang) || Buffer.byteLength(content) > longestBytes)
      return void setTimeout(() => fail({ retcode: -20002, msg: 'wrong content' }), 0)
    setTimeout(() => success({ retcode: 0, filename: `https://voice.invalid/${content}` }), 0)
  }

  class Player {
    src = ''
    private ended: () => void = () => undefined
    onEnded(listener: () => void) {
      this.ended = listener
    }
    onError() {}
    play() {
      heard.push(this.src.replace('https://voice.invalid/', ''))
      playing.add(this)
    }
    end() {
      playing.delete(this)
      this.ended()
    }
    destroy() {
      playing.delete(this)
    }
  }

  return {
    heard,
    isPlaying: () => playing.size > 0,
    /** The piece that is being read comes to its end. */
    endPiece: () => {
      for (const player of playing) player.end()
    },
    createInnerAudioContext: () => new Player(),
    requirePlugin: (name: string) => {
      if (name !== 'WechatSI' || !person.hasVoice) throw new Error(`plugin ${name} is not defined`)
      return { textToSpeech }
    },
  }
}
