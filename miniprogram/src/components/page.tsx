import { View } from '@tarojs/components'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSpeech } from '../phone/language'
import { useTheme } from '../phone/theme'
import { phoneScale, useType } from '../phone/type-size'
import { platform } from '../platform'
import { PageHead } from './page-head'

interface Props {
  title: string
  children: ReactNode
  /** The one main action, always in reach. */
  foot?: ReactNode
  /** What lies over the page. */
  over?: ReactNode
}

export function Page({ title, children, foot, over }: Props) {
  const { language } = useSpeech()
  const theme = useTheme()
  const { scale, large } = useType()
  useInFront(() => void Taro.setNavigationBarTitle({ title }), title)
  useInFront(() => platform.paintBars(theme), theme)
  useDidShow(() => phoneScale.set(platform.typeScale()))
  const names = ['page', `page-${language}`, `theme-${theme}`, large && 'page-large']
  return (
    <View className={names.filter(Boolean).join(' ')} style={`--type-scale:${scale}`}>
      <PageHead />
      <View className="page-body">{children}</View>
      {foot && <View className="page-foot">{foot}</View>}
      {over}
    </View>
  )
}

/** Tells the bars around the page what it is; one that is out of sight must not speak for the one in front. */
function useInFront(say: () => void, about: string): void {
  const inView = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: said again when what is said changes
  useEffect(() => {
    if (inView.current) say()
  }, [about])
  useDidShow(() => {
    inView.current = true
    say()
  })
  useDidHide(() => {
    inView.current = false
  })
}
