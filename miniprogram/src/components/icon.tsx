import { View } from '@tarojs/components'

export type IconName =
  | 'next'
  | 'search'
  | 'place'
  | 'phone'
  | 'people'
  | 'clock'
  | 'check'
  | 'paper'
  | 'badge'

/** Decoration only: the text beside it says the same. */
export const Icon = ({ name, tone = '' }: { name: IconName; tone?: string }) => (
  <View className={`icon icon-${name} ${tone}`} aria-hidden="true" />
)
