import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
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
  const setTitle = () => void Taro.setNavigationBarTitle({ title })
  useEffect(setTitle, [title])
  useDidShow(setTitle)
  return (
    <View className="page" style={`--type-scale:${platform.typeScale()}`}>
      <View className="page-body">{children}</View>
      {foot && <View className="page-foot">{foot}</View>}
      {over}
    </View>
  )
}
