import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useSpeech } from '../phone/language'
import { platform } from '../platform'
import { open, openTab } from '../route'
import { isPassing, type Problem } from '../server/call'
import type { Data } from '../server/data'
import { AsOf } from './as-of'
import { Button } from './button'
import { Heading } from './heading'
import { Icon, type IconName } from './icon'

interface Props<T> {
  data: Data<T>
  onRetry: () => void
  children: (content: T) => ReactNode
}

/** Loading, error with a way out, or the content. What an empty content looks like is the page's own word. */
export function Loaded<T>({ data, onRetry, children }: Props<T>) {
  if (data.state === 'loading') return <Skeleton />
  if (data.state === 'error') return <Failure problem={data.problem} onRetry={onRetry} />
  return (
    <>
      <AsOf at={data.asOf} />
      {children(data.content)}
    </>
  )
}

function Skeleton() {
  const { texts } = useSpeech()
  return (
    <View className="stack" role="status" aria-label={texts.state.loading}>
      <View className="skeleton-line" />
      <View className="skeleton" />
      <View className="skeleton" />
      <View className="skeleton" />
    </View>
  )
}

function Failure({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { texts } = useSpeech()
  if (problem === 'notSignedIn' && !platform.login) return <SignedOut />
  const isOffline = problem === 'offline'
  return (
    <State
      icon={isOffline ? 'offline' : 'alert'}
      title={isOffline ? texts.state.offlineTitle : texts.state.failedTitle}
      note={isOffline ? texts.state.offline : texts.errors[problem]}
    >
      {isPassing(problem) ? (
        <Button kind="primary" onPress={onRetry}>
          {texts.state.retry}
        </Button>
      ) : (
        <Button kind="primary" onPress={() => openTab('home')}>
          {texts.state.home}
        </Button>
      )}
    </State>
  )
}

/** A browser cannot sign in by itself: a telephone lets it in. */
function SignedOut() {
  const { texts } = useSpeech()
  return (
    <State icon="badge" title={texts.state.signedOut} note={texts.state.signedOutNote}>
      <Button kind="primary" onPress={() => open('account/sign-in/index', {})}>
        {texts.state.signIn}
      </Button>
    </State>
  )
}

interface StateProps {
  title: string
  note: string
  icon?: IconName
  children?: ReactNode
}

/** A whole page's worth of saying that there is nothing, why, and what to do. */
export const State = ({ title, note, icon = 'search', children }: StateProps) => (
  <View className="state" role="status">
    <View className={`state-mark ${icon === 'alert' || icon === 'offline' ? 'state-mark-warn' : ''}`}>
      <Icon name={icon} />
    </View>
    <Heading>{title}</Heading>
    <View className="soft">{note}</View>
    {children && <View className="state-action">{children}</View>}
  </View>
)
