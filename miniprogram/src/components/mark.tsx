import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type Tone = 'plain' | 'brand' | 'good' | 'warn' | 'bad'

export const Badge = ({ children, tone = 'plain' }: { children: ReactNode; tone?: Tone }) => (
  <View className={`badge badge-${tone}`}>{children}</View>
)

export const Notice = ({ children, tone = 'plain' }: { children: ReactNode; tone?: Tone }) => (
  <View className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
    {children}
  </View>
)
