import { View } from '@tarojs/components'
import { useSpeech } from '../phone/language'
import { type Tab, tabs } from '../platform/platform'
import { openTab } from '../route'
import { Icon, type IconName } from './icon'
import { useLook } from './look'
import { press } from './press'

const icons: Record<Tab, IconName> = { home: 'home', booking: 'calendar', me: 'person' }

/** The tabs at the foot of their pages; the same in WeChat and in a browser. */
export function TabBar({ front }: { front: Tab | undefined }) {
  const { texts } = useSpeech()
  const look = useLook('tab-bar')
  return (
    <View {...look} role="tablist">
      {tabs.map(tab => (
        <View
          key={tab}
          {...press(() => openTab(tab))}
          className={tab === front ? 'tab tab-on' : 'tab'}
          role="tab"
          aria-selected={tab === front}
        >
          <Icon name={icons[tab]} />
          <View>{texts.tab[tab]}</View>
        </View>
      ))}
    </View>
  )
}
