import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { may } from '../../../../shared/permission'
import type { NoticeView, PointNotice } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { Page } from '../../components/page'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'
import { noticeGroups, phaseTone, sinceLabel } from './view'

const read = async (pointId: string) => {
  const [notices, me, ofPoint] = await Promise.all([
    call('listNotices', {}),
    call('getMe', {}),
    pointId ? call('listPointNotices', { pointId }) : [],
  ])
  return { notices, ofPoint, mayDraft: may(me.staff, 'createNotice', 'somewhere') }
}

/** Every edition by what it means today; at a point, with what it has to acknowledge. */
export default function Notices() {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const [busy, setBusy] = useState(false)
  const { data, reload } = useData(pointId, () => read(pointId))
  const draft = async () => {
    setBusy(true)
    try {
      const { number } = await call('createNotice', {})
      tell(words.drafted)
      open('staff/notice/detail', { number })
    } catch (error) {
      tell(problemLabel(texts, problemOf(error)))
    }
    setBusy(false)
  }
  return (
    <Page
      title={words.title}
      foot={
        data.state === 'content' &&
        data.content.mayDraft && (
          <Button kind="primary" disabled={busy} onPress={() => void draft()}>
            {words.draft}
          </Button>
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ notices, ofPoint }) => <Groups notices={notices} ofPoint={ofPoint} pointId={pointId} />}
      </Loaded>
    </Page>
  )
}

interface Props {
  notices: NoticeView[]
  ofPoint: PointNotice[]
  pointId: string
}

function Groups({ notices, ofPoint, pointId }: Props) {
  const words = usePageTexts(noticeTexts)
  const missing = new Set(
    ofPoint.filter(({ acknowledged }) => !acknowledged).map(({ notice }) => notice.number),
  )
  return noticeGroups(notices).map(({ group, notices: ofGroup }) => (
    <View key={group} className="stack-tight">
      <SectionTitle>{words.groups[group]}</SectionTitle>
      <Card flush>
        {ofGroup.map(notice => (
          <NoticeRow
            key={notice.number}
            notice={notice}
            isMissing={missing.has(notice.number)}
            onPress={() =>
              open('staff/notice/detail', { number: notice.number, ...(pointId && { pointId }) })
            }
          />
        ))}
      </Card>
    </View>
  ))
}

interface RowProps {
  notice: NoticeView
  isMissing: boolean
  onPress: () => void
}

function NoticeRow({ notice, isMissing, onPress }: RowProps) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const { number, phase, authors, document, urgent } = notice
  return (
    <View className="row" {...press(onPress)}>
      <View className="grow">
        <View className="strong code">{number}</View>
        {urgent && <View className="bad">{words.urgent}</View>}
        <View className="soft">{sinceLabel(texts, words, notice)}</View>
        {document && <View className="soft">{document.name}</View>}
        <View className="soft">{authors.length > 0 ? authors.join(texts.checklist.list) : words.first}</View>
      </View>
      {isMissing && <Badge tone="warn">{words.toAcknowledge(1)}</Badge>}
      {!isMissing && <Badge tone={phaseTone(phase)}>{words.phase[phase]}</Badge>}
    </View>
  )
}
