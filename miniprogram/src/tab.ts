import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useSpeech } from './phone/language'
import { useTheme } from './phone/theme'
import { platform } from './platform'
import { tabs } from './platform/platform'

/** A browser's bar may come up after the page, and hears nothing before. */
const askAgainMs = 200

/** The tab bar is WeChat's own and knows neither languages nor looks; the pages on it tell it what to say and show. */
export function useTabBar(): void {
  const { texts } = useSpeech()
  const theme = useTheme()
  const isHeard = useRef(false)
  const heard = () => {
    isHeard.current = true
  }
  const say = () => {
    for (const [index, tab] of tabs.entries()) {
      const item = { index, text: texts.tab[tab], ...platform.tabIcons?.(tab, theme) }
      void Taro.setTabBarItem(item)?.then(heard, () => 0)
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: said again when the language or the look changes
  useEffect(() => {
    say()
    const asking = setInterval(() => (isHeard.current ? clearInterval(asking) : say()), askAgainMs)
    return () => clearInterval(asking)
  }, [texts, theme])
  useDidShow(say)
}
