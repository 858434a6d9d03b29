import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { press } from './press'

interface Props {
  children: ReactNode
  onPress?: () => void
  /** Holds rows that bring their own spacing. */
  flush?: boolean
  /** Stands out from the cards around it. */
  marked?: boolean
}

export function Card({ children, onPress, flush = false, marked = false }: Props) {
  const names = ['card', flush && 'card-flush', marked && 'card-marked']
  return (
    <View className={names.filter(Boolean).join(' ')} {...(onPress && press(onPress))}>
      {children}
    </View>
  )
}
