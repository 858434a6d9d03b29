import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { NoticeView } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { tell } from '../../components/ask'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Notice } from '../../components/mark'
import { Toggle } from '../../components/toggle'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { back, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { EntryPage, WhenRead } from './entry-page'
import { refusalLabel } from './flaw'
import { isDay } from './view'

/** The paper behind a draft, why it is issued, and when it begins. */
export default function NoticePaper() {
  const words = usePageTexts(noticeTexts)
  const number = paramOf(useRouter().params, 'number')
  const notice = useData(number, () => call('getNotice', { number }))
  return (
    <WhenRead title={words.paper} {...notice}>
      {seen => <PaperForm key={seen.version} notice={seen} reload={notice.reload} />}
    </WhenRead>
  )
}

interface Written {
  name: string
  number: string
  reason: string
  day: string
  isUrgent: boolean
}

const writtenIn = ({ document, effectiveFrom = '', urgent }: NoticeView): Written => ({
  name: document?.name ?? '',
  number: document?.number ?? '',
  reason: document?.reason ?? '',
  day: effectiveFrom,
  isUrgent: urgent === true,
})

function PaperForm({ notice, reload }: { notice: NoticeView; reload: () => Promise<void> }) {
  const words = usePageTexts(noticeTexts)
  const [typed, setTyped] = useState(() => writtenIn(notice))
  const [tried, setTried] = useState(false)
  const save = useSaving(notice, reload)
  const { isUrgent } = typed
  const isMissing = {
    name: typed.name.trim() === '',
    number: !isUrgent && typed.number.trim() === '',
    reason: typed.reason.trim() === '',
    day: !isUrgent && !isDay(typed.day),
  }
  const submit = () => {
    setTried(true)
    if (!Object.values(isMissing).includes(true)) void save(typed)
  }
  const field = (name: keyof typeof isMissing, problem: string) => ({
    value: typed[name],
    problem: tried && isMissing[name] ? problem : undefined,
    onChange: (next: string) => setTyped({ ...typed, [name]: next }),
  })
  const blank = (name: string) => words.flaw.blank(name)
  return (
    <EntryPage title={words.paper} onSave={submit}>
      <Card flush>
        <Field
          label={words.paperName}
          placeholder={words.paperNameExample}
          maxLength={120}
          isLong
          {...field('name', blank(words.paperName))}
        />
        <Field
          label={isUrgent ? words.paperNumberLater : words.paperNumber}
          placeholder={words.paperNumberExample}
          {...field('number', blank(words.paperNumber))}
        />
        <Field
          label={words.reason}
          placeholder={words.reasonExample}
          maxLength={300}
          isLong
          {...field('reason', blank(words.reason))}
        />
      </Card>
      <Card flush>
        <Toggle
          name={words.urgent}
          note={words.urgentNote}
          on={isUrgent}
          onChange={on => setTyped({ ...typed, isUrgent: on })}
        />
        {!isUrgent && (
          <Field
            label={words.validFrom}
            type="day"
            placeholder={words.dayPlaceholder}
            {...field('day', words.dayProblem)}
          />
        )}
      </Card>
      {isUrgent ? (
        <Notice tone="warn">{words.urgentWarning}</Notice>
      ) : (
        <View className="soft">{words.dayNote}</View>
      )}
    </EntryPage>
  )
}

/** Writes all of it at once and leaves the page; after a refusal what was typed stays. */
function useSaving({ number, version }: NoticeView, reload: () => Promise<void>) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const isSaving = useRef(false)
  return async ({ name, number: paperNumber, reason, day, isUrgent }: Written): Promise<void> => {
    if (isSaving.current) return
    isSaving.current = true
    const document = { name, ...(paperNumber.trim() && { number: paperNumber }), reason }
    const begins = isUrgent ? { urgent: true } : { urgent: false, effectiveFrom: day }
    try {
      await call('updateNotice', { number, version, document, ...begins })
      tell(words.saved)
      back()
    } catch (error) {
      tell(refusalLabel(texts, words, error))
      await reload()
    } finally {
      isSaving.current = false
    }
  }
}
