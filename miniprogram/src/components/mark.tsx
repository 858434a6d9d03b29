import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Speech, useSpeech } from '../phone/language'

export type Tone = 'plain' | 'brand' | 'good' | 'warn' | 'bad'

export const Badge = ({ children, tone = 'plain' }: { children: ReactNode; tone?: Tone }) => (
  <View className={`badge badge-${tone}`}>{children}</View>
)

export const Notice = ({ children, tone = 'plain' }: { children: ReactNode; tone?: Tone }) => (
  <View className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
    {children}
  </View>
)

/** Beside a fact that is not certain; in the words of the list it stands on, where they are not the page's own. */
export function ToConfirm({ speech }: { speech?: Speech }) {
  const own = useSpeech()
  const { texts } = speech ?? own
  return <View className="small warn">{texts.hotline.toConfirm}</View>
}
