import { type Language, shortLength, type Text } from '../schemas/text'
import { isToCome } from './said'

/** What has a name, and mostly a shorter one for messages: a service or a hall. */
interface Named {
  name: Text
  shortName?: Text | undefined
}

/**
 * The name for a message, at most 20 characters. One that has no short name is cut where a word ends; one that has no
 * name in the language yet is the Chinese one.
 */
export function shortNameOf({ name, shortName }: Named, language: Language): string {
  const known = isToCome(name, language) ? 'zh-CN' : language
  return shortName?.[known] || cutAtWord(name[known], shortLength)
}

/** At most so many characters, the last of them … where some were left out. */
function cutAtWord(text: string, limit: number): string {
  const characters = [...text.trim()]
  if (characters.length <= limit) return characters.join('')
  const room = characters.slice(0, limit - 1).join('')
  const whole = /^\s/u.test(characters[limit - 1] ?? '') ? room : room.replace(/\s+\S*$/u, '')
  return `${whole.replace(/[\s,:;·、，：；(（]+$/u, '')}…`
}
