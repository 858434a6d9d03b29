import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NoticeView, UrgentDraft } from '../../../../shared/schemas/notice'
import type { Text } from '../../../../shared/schemas/text'
import { noticeTexts } from '../../../../shared/texts/notice'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { Sheet } from '../../components/sheet'
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

/** Of an urgent draft whose base is still coming: what cannot wait, as an edition of its own. */
export function UrgentPart({ notice, onChange }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [drafted, setDrafted] = useState<UrgentDraft>()
  const { number, urgent, until, waitsFor, may } = notice
  const draft = () =>
    call('draftUrgent', { number }).then(setDrafted, error => tell(refusalLabel(texts, words, error)))
  const close = () => {
    setDrafted(undefined)
    onChange()
  }
  return (
    <>
      {until && <Notice tone="warn">{words.urgentUntil(dayLabel(texts, until))}</Notice>}
      {urgent && waitsFor && may.includes('edit') && (
        <View className="stack">
          <Notice tone="warn">{words.urgentWaits(dayLabel(texts, waitsFor))}</Notice>
          <Button kind="primary" onPress={() => void draft()}>
            {words.urgentPart}
          </Button>
        </View>
      )}
      {drafted && <Drafted drafted={drafted} onClose={close} />}
    </>
  )
}

/** What is carried over, and what the coming edition changes as well. */
function Drafted({
  drafted: { notice, carried, met },
  onClose,
}: {
  drafted: UrgentDraft
  onClose: () => void
}) {
  const words = usePageTexts(noticeTexts)
  const { number } = notice
  return (
    <Sheet title={words.edition(number)} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <View>{words.urgentPartDone(number)}</View>
          <Names names={carried} />
          {met.length > 0 && (
            <Notice tone="warn">
              <View>{words.urgentPartMet}</View>
              <Names names={met} />
            </Notice>
          )}
          <View className="soft">{words.urgentPartNext}</View>
          <Button
            kind="primary"
            onPress={() => {
              onClose()
              open('staff/notice/detail', { number })
            }}
          >
            {words.edition(number)}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}

function Names({ names }: { names: Text[] }) {
  const { say } = useSpeech()
  return (
    <View>
      {[...new Set(names.map(say))].map(name => (
        <View key={name} className="strong">
          {name}
        </View>
      ))}
    </View>
  )
}
