import { View } from '@tarojs/components'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSpeech } from '../language'
import { platform } from '../platform'

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
  useTitle(title)
  return (
    <View className={`page page-${language}`} style={`--type-scale:${platform.typeScale()}`}>
      <View className="page-body">{children}</View>
      {foot && <View className="page-foot">{foot}</View>}
      {over}
    </View>
  )
}

/** A page that is out of sight must not name the one in front of it. */
function useTitle(title: string): void {
  const inView = useRef(true)
  const say = () => {
    if (inView.current) void Taro.setNavigationBarTitle({ title })
  }
  useEffect(say, [title])
  useDidShow(() => {
    inView.current = true
    say()
  })
  useDidHide(() => {
    inView.current = false
  })
}
