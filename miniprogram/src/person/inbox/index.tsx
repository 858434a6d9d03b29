import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { OwnMessage } from '../../../../shared/schemas/own'
import { type OwnMessageTexts, ownMessageTexts } from '../../../../shared/texts/own-message'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { session, setMe } from '../../phone/session'
import { open, type Route } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { slotLabel } from '../../wording'

/** What is told in one call, and read in one. */
const most = 100

/** Every message to the person, the newest first. Those that are shown have been read, the next time he comes. */
export default function Inbox() {
  const words = usePageTexts(ownMessageTexts)
  const { data, reload } = useData('own messages', () => call('listOwnMessages', {}))
  const unread = (contentOf(data) ?? []).filter(({ isRead }) => !isRead).map(({ messageId }) => messageId)
  const shown = unread.slice(0, most).join()
  useEffect(() => {
    if (shown) void noteRead(shown.split(','))
  }, [shown])
  return (
    <Page title={words.title}>
      <View className="soft">{words.note}</View>
      <Loaded data={data} onRetry={reload}>
        {messages =>
          messages.length === 0 ? (
            <State icon="paper" title={words.none} note={words.noneNote} />
          ) : (
            messages.map(message => <Message key={message.messageId} message={message} words={words} />)
          )
        }
      </Loaded>
    </Page>
  )
}

/** Should it not be heard, they are unread once more. */
async function noteRead(messageIds: string[]): Promise<void> {
  const left = await call('readOwnMessages', { messageIds }).catch(() => undefined)
  const me = session.get()?.me
  if (left && me) setMe({ ...me, unread: left.filter(({ isRead }) => !isRead).length })
}

function Message({ message, words }: { message: OwnMessage; words: OwnMessageTexts }) {
  const { texts } = useSpeech()
  const { purpose, fields, at, usefulUntil, state, isRead, page } = message
  const over = state === 'withdrawn' ? words.withdrawn : usefulUntil <= now() ? words.past : undefined
  return (
    <Card>
      <View className="headed">
        <Heading className="grow">{words.purposes[purpose] ?? words.other}</Heading>
        {!isRead && <Badge tone="brand">{words.unread}</Badge>}
      </View>
      <View className="soft">{slotLabel(texts, at)}</View>
      {fields.map(({ name, text }) => (
        <Row key={name} label={words.lines[name] ?? ''}>
          {isInstant(text) ? slotLabel(texts, text) : <View className="as-written address">{text}</View>}
        </Row>
      ))}
      {over && <View className="soft">{over}</View>}
      <Button kind="quiet" onPress={() => openPage(page)}>
        {words.look}
      </Button>
    </Card>
  )
}

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)

/** A message names its page as WeChat is told it. */
function openPage(page: string): void {
  const [route = '', query = ''] = page.split('?')
  const pairs = query.split('&').map(pair => pair.split('=').map(decodeURIComponent))
  open(route as Route, Object.fromEntries(pairs.filter(([name]) => name)) as never)
}
