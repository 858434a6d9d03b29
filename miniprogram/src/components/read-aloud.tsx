import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { useSpeech } from '../phone/language'
import { platform } from '../platform'
import { tell } from './ask'
import { Button } from './button'
import { Icon } from './icon'
import { type SpokenMaterial, spokenLines } from './spoken'

interface Props {
  title: string
  materials: SpokenMaterial[]
}

/** Reads a list to those who would rather listen, where there is a voice for their language. */
export function ReadAloud({ title, materials }: Props) {
  const { texts, language } = useSpeech()
  const [reading, setReading] = useState(false)
  const stop = useRef<() => void>()
  const end = () => {
    stop.current?.()
    stop.current = undefined
    setReading(false)
  }
  useDidHide(end)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a voice that has begun in one language ends with it
  useEffect(() => end, [language])
  const { voice } = platform
  if (!voice?.languages.includes(language)) return null
  const begin = () => {
    setReading(true)
    stop.current = voice.read([title, ...spokenLines(texts, materials)], language, isRead => {
      setReading(false)
      if (!isRead) tell(texts.checklist.cannotRead)
    })
  }
  return (
    <Button onPress={reading ? end : begin}>
      <Icon name={reading ? 'stop' : 'speaker'} />
      {reading ? texts.checklist.stopReading : texts.checklist.readAloud}
    </Button>
  )
}
