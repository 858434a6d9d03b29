import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useSpeech } from './language'

/** A browser's bar may come up after the page, and hears nothing before. */
const askAgainMs = 200

/** The tab bar is WeChat's own and knows no languages; the pages on it tell it what to say. */
export function useTabTexts(): void {
  const { texts } = useSpeech()
  const isHeard = useRef(false)
  const heard = () => {
    isHeard.current = true
  }
  const say = () => {
    const { home, booking, me } = texts.tab
    for (const [index, text] of [home, booking, me].entries())
      void Taro.setTabBarItem({ index, text })?.then(heard, () => 0)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: said again when the language changes
  useEffect(() => {
    say()
    const asking = setInterval(() => (isHeard.current ? clearInterval(asking) : say()), askAgainMs)
    return () => clearInterval(asking)
  }, [texts])
  useDidShow(say)
}
