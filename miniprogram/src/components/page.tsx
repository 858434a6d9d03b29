import { View } from '@tarojs/components'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { type ReactNode, useEffect, useRef } from 'react'
import { showTab } from '../phone/tab'
import { useTheme } from '../phone/theme'
import { phoneScale } from '../phone/type-size'
import { platform } from '../platform'
import type { Tab } from '../platform/platform'
import { useLook } from './look'
import { PageHead } from './page-head'
import { StepUp } from './step-up'

interface Props {
  title: string
  /** Which of the tabs it is. */
  tab?: Tab
  children: ReactNode
  /** The one main action, always in reach. */
  foot?: ReactNode
  /** What lies over the page. */
  over?: ReactNode
}

export function Page({ title, tab, children, foot, over }: Props) {
  const theme = useTheme()
  const look = useLook(tab ? 'page page-tab' : 'page')
  useInFront(() => void Taro.setNavigationBarTitle({ title }), title)
  useInFront(() => platform.paintBars(theme), theme)
  useInFront(() => showTab(tab), 'tab')
  useDidShow(() => phoneScale.set(platform.typeScale()))
  return (
    <View {...look}>
      <PageHead />
      <View className="page-body">{children}</View>
      {foot && <View className="page-foot">{foot}</View>}
      {over}
      <StepUp />
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
