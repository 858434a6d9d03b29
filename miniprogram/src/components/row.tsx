import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { press } from './press'

/** A name and its value. */
export const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <View className="row row-top">
    <View className="row-label">{label}</View>
    <View className="row-value">{children}</View>
  </View>
)

interface LinkProps {
  title: string
  note?: string | undefined
  /** Where it is, as it stands on the door. */
  address?: string | undefined
  value?: string
  icon?: IconName
  onPress: () => void
}

/** A line that leads somewhere. */
export const LinkRow = ({ title, note, address, value, icon, onPress }: LinkProps) => (
  <View className="row" {...press(onPress)}>
    {icon && <Icon name={icon} tone="brand" />}
    <View className="grow row-texts">
      <View className="grow">
        <View>{title}</View>
        {note && <View className="soft">{note}</View>}
        {address && <View className="soft address">{address}</View>}
      </View>
      {value && <View className="soft">{value}</View>}
    </View>
    <Icon name="next" tone="soft" />
  </View>
)
