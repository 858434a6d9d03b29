import { View } from '@tarojs/components'
import { useSpeech } from '../phone/language'
import { session } from '../phone/session'
import { useStore } from '../phone/store'
import { type Tab, tabs } from '../platform/platform'
import { openTab } from '../route'
import { Icon, type IconName } from './icon'
import { useLook } from './look'
import { press } from './press'

const icons: Record<Tab, IconName> = { home: 'home', booking: 'calendar', me: 'person', work: 'badge' }

/** The tabs at the foot of their pages; the same in WeChat and in a browser. */
export function TabBar({ front }: { front: Tab | undefined }) {
  const { texts } = useSpeech()
  const look = useLook('tab-bar')
  // As the server has said last.
  const me = useStore(session)?.me
  const isStaff = me?.staff !== undefined
  const unread = me?.unread ?? 0
  return (
    <View {...look} role="tablist">
      {tabs
        .filter(tab => isStaff || tab !== 'work')
        .map(tab => (
          <View
            key={tab}
            {...press(() => openTab(tab))}
            className={tab === front ? 'tab tab-on' : 'tab'}
            role="tab"
            aria-selected={tab === front}
          >
            <Icon name={icons[tab]} />
            <View>{texts.tab[tab]}</View>
            {tab === 'me' && unread > 0 && (
              <View className="tab-unread" role="img" aria-label={texts.me.unread(unread)} />
            )}
          </View>
        ))}
    </View>
  )
}
