import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NoticeAction, NoticeView } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { FieldSheet } from '../../components/field-sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { dayLabel } from '../../wording'
import { refusalLabel } from './flaw'

interface Props {
  notice: NoticeView
  onChange: () => void
}

/** What the person may do with the edition as it stands; what cannot be taken back is asked first. */
export function Steps({ notice, onChange }: Props) {
  const words = usePageTexts(noticeTexts)
  const [asking, setAsking] = useState<NoticeAction>()
  const { may, number, document } = notice
  if (may.length === 0) return null
  const button = (action: NoticeAction, name: string, kind: 'primary' | 'plain' | 'danger') =>
    may.includes(action) && (
      <Button kind={kind} onPress={() => setAsking(action)}>
        {name}
      </Button>
    )
  return (
    <View className="stack">
      {may.includes('edit') && (
        <Button kind={document ? 'plain' : 'primary'} onPress={() => open('staff/notice/paper', { number })}>
          {words.paper}
        </Button>
      )}
      {document && button('submit', words.submit, 'primary')}
      {button('issue', words.issue, 'primary')}
      {button('return', words.giveBack, 'plain')}
      {button('discard', words.discard, 'danger')}
      {asking === 'return' && (
        <RemarkSheet notice={notice} onChange={onChange} onClose={() => setAsking(undefined)} />
      )}
      {(asking === 'submit' || asking === 'issue' || asking === 'discard') && (
        <Confirm step={asking} notice={notice} onChange={onChange} onClose={() => setAsking(undefined)} />
      )}
    </View>
  )
}

type SheetProps = Props & { onClose: () => void }

function RemarkSheet({ notice: { number }, onChange, onClose }: SheetProps) {
  const words = usePageTexts(noticeTexts)
  const giveBack = async (remark: string) => {
    if (remark.length < 2) return words.giveBackPlaceholder
    await call('returnNotice', { number, remark })
    tell(words.givenBack)
    onClose()
    onChange()
    return undefined
  }
  return (
    <FieldSheet
      title={words.giveBack}
      label={words.remark}
      placeholder={words.giveBackPlaceholder}
      maxLength={200}
      onSubmit={giveBack}
      onClose={onClose}
    />
  )
}

function Confirm({ step, notice, onChange, onClose }: SheetProps & { step: 'submit' | 'issue' | 'discard' }) {
  const { texts } = useSpeech()
  const { number, version, hash = '', effectiveFrom = '', urgent } = notice
  const words = usePageTexts(noticeTexts)
  const steps = {
    submit: {
      title: words.submitAsk(number),
      note: words.submitNote,
      yes: words.submit,
      done: words.submitted,
      run: () => call('submitNotice', { number, version }),
    },
    issue: {
      title: urgent ? words.issueUrgentAsk(number) : words.issueAsk(number, dayLabel(texts, effectiveFrom)),
      note: urgent ? words.issueUrgentNote : words.issueNote,
      yes: words.issue,
      done: words.issued,
      run: () => call('issueNotice', { number, hash }),
    },
    discard: {
      title: words.discardAsk(number),
      note: words.discardNote,
      yes: words.discard,
      done: words.discarded,
      run: () => call('discardNotice', { number }),
    },
  }
  const { title, note, yes, done, run } = steps[step]
  const confirm = async () => {
    onClose()
    await run().then(
      () => tell(done),
      error => tell(refusalLabel(texts, words, error)),
    )
    onChange()
  }
  return (
    <Ask
      danger={step === 'discard'}
      title={title}
      note={note}
      yes={yes}
      no={texts.action.cancel}
      onYes={() => void confirm()}
      onNo={onClose}
    />
  )
}
