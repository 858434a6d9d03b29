import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { useSpeech } from '../language'
import { platform } from '../platform'
import { Button } from './button'
import { Icon } from './icon'

/** Reads a list to those who would rather listen, where the platform has a voice: WeChat gives mini-programs none. */
export function ReadAloud({ lines }: { lines: string[] }) {
  const { texts, language } = useSpeech()
  const [reading, setReading] = useState(false)
  const stop = useRef<() => void>()
  const end = () => {
    stop.current?.()
    stop.current = undefined
    setReading(false)
  }
  useDidHide(end)
  useEffect(() => () => stop.current?.(), [])
  if (!platform.readAloud) return null
  const begin = () => {
    stop.current = platform.readAloud?.(lines, language, end)
    setReading(true)
  }
  return (
    <Button onPress={reading ? end : begin}>
      <Icon name={reading ? 'stop' : 'speaker'} />
      {reading ? texts.checklist.stopReading : texts.checklist.readAloud}
    </Button>
  )
}
