import { text } from '../../../../shared/content/fact'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { open } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'

const words = {
  title: text('我的候补', 'Waiting lists', '내 대기'),
  offered: text('有号了，点开看', 'A place is free: look', '자리가 났습니다, 확인'),
  waiting: text('约满的日子，正在排队', 'For days that are full', '마감된 날을 기다리는 중'),
}

/** To the lines in which somebody waits; nothing for all others. */
export function LinesRow() {
  const { say } = useSpeech()
  const now = useNow(15)
  const lines = contentOf(useData('lines', () => call('listWaiting', {}), 30).data) ?? []
  const live = lines.filter(({ ended }) => !ended)
  if (live.length === 0) return null
  const isOffered = live.some(({ offer }) => offer && offer.expiresAt > now)
  return (
    <Card flush marked={isOffered}>
      <LinkRow
        icon="calendar"
        title={say(words.title)}
        note={say(isOffered ? words.offered : words.waiting)}
        onPress={() => open('other-time/line/index', {})}
      />
    </Card>
  )
}
