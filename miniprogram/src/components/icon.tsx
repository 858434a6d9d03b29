import { View } from '@tarojs/components'

export type IconName =
  | 'home'
  | 'person'
  | 'next'
  | 'search'
  | 'place'
  | 'phone'
  | 'people'
  | 'clock'
  | 'check'
  | 'paper'
  | 'badge'
  | 'calendar'
  | 'hall'
  | 'visit'
  | 'language'
  | 'type'
  | 'speaker'
  | 'stop'
  | 'alert'
  | 'offline'

/** Decoration only: the text beside it says the same. */
export const Icon = ({ name, tone = '' }: { name: IconName; tone?: string }) => (
  <View className={`icon icon-${name} ${tone}`} aria-hidden="true" />
)

/** The same as the first thing that is seen of a line or a tile. */
export const Emblem = ({ name }: { name: IconName }) => (
  <View className="emblem">
    <Icon name={name} />
  </View>
)
