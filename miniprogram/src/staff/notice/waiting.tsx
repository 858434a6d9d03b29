import { View } from '@tarojs/components'
import type { NoticeView, PointNotice } from '../../../../shared/schemas/notice'
import { noticeLinkTexts } from '../../../../shared/texts/notice-link'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { press } from '../../components/press'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { sinceLabel, waitingAtPoint, waitingNotices } from './view'

/** The editions that wait for the caller: to be approved, or to be written anew. */
export function WaitingNotices() {
  const { data } = useData('notices', () => call('listNotices', {}))
  const words = usePageTexts(noticeLinkTexts)
  const notices = data.state === 'content' ? data.content : []
  const row = (notice: NoticeView, title: string) => (
    <LinkRow
      key={notice.number}
      title={title}
      note={[notice.urgent && words.urgent, notice.document?.reason, notice.submitter]
        .filter(Boolean)
        .join(' · ')}
      onPress={() => open('staff/notice/detail', { number: notice.number })}
    />
  )
  const { toIssue, returned } = waitingNotices(notices)
  if (toIssue.length + returned.length === 0) return null
  return (
    <Card flush>
      {toIssue.map(notice => row(notice, words.waitingIssue(notice.number)))}
      {returned.map(notice => row(notice, words.waitingAgain(notice.number)))}
    </Card>
  )
}

interface Props {
  pointId: string
  notices: PointNotice[]
  isClerk: boolean
}

/** What a hall has not acknowledged yet and the caller has not read; what is urgent stands out. */
export function WaitingAtPoint({ pointId, notices, isClerk }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeLinkTexts)
  const toDetail = (number: string) => open('staff/notice/detail', { number, pointId })
  const { urgent, unread } = waitingAtPoint(notices, isClerk)
  return (
    <>
      {urgent.map(({ notice }) => (
        <View key={notice.number} {...press(() => toDetail(notice.number))}>
          <Notice tone="bad">
            <View className="strong">
              {words.urgentHere(notice.number, sinceLabel(texts, words, notice))}
            </View>
            <View>{notice.document?.reason}</View>
          </Notice>
        </View>
      ))}
      {unread.length > 0 && (
        <Card flush>
          {unread.map(({ notice }) => (
            <LinkRow
              key={notice.number}
              title={words.waitingRead(notice.number)}
              note={notice.document?.reason ?? sinceLabel(texts, words, notice)}
              onPress={() => toDetail(notice.number)}
            />
          ))}
        </Card>
      )}
    </>
  )
}
