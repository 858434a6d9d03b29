import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useSpeech } from './language'

/** The tab bar is WeChat's own and knows no languages; the pages on it tell it what to say. */
export function useTabTexts(): void {
  const { texts } = useSpeech()
  const say = () => {
    const { home, booking, me } = texts.tab
    for (const [index, text] of [home, booking, me].entries())
      void Taro.setTabBarItem({ index, text })?.catch(() => 0)
  }
  useEffect(say, [texts])
  useDidShow(say)
}
