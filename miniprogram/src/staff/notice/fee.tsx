import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { priceOn } from '../../../../shared/domain/checklist/fee'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Title } from '../../components/heading'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { priceLabel } from '../../wording'
import { withPrice } from './entry'
import { EntryPage, WhenRead } from './entry-page'
import { TakeOut } from './take-out'
import { type EditedEntry, useEntry, useSaving, writtenAs } from './use-entry'
import { isDay, pricesToCome } from './view'
import { WholeEntry } from './whole-entry'

/** What a fee costs from a day on. */
export default function NoticeFee() {
  const words = usePageTexts(noticeTexts)
  const { params } = useRouter()
  const [number, code] = [paramOf(params, 'number'), paramOf(params, 'code')]
  const title = words.kind.fee
  const fee = useEntry(number, 'fee', code)
  const notice = useData(number, () => call('getNotice', { number }))
  return (
    <WhenRead title={title} {...notice}>
      {({ effectiveFrom = '' }) => (
        <WhenRead title={title} {...fee}>
          {entry => (
            <FeeForm
              key={writtenAs(entry)}
              number={number}
              entry={entry}
              from={effectiveFrom}
              reload={fee.reload}
            />
          )}
        </WhenRead>
      )}
    </WhenRead>
  )
}

interface Props {
  number: string
  entry: EditedEntry<'fee'>
  from: string
  reload: () => Promise<void>
}

function FeeForm({ number, entry, from, reload }: Props) {
  const { version, value: fee } = entry
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [typed, setTyped] = useState({ yuan: '', from, legalBasis: '' })
  const [tried, setTried] = useState(false)
  const save = useSaving(number, 'fee', reload)
  const isPrice = /^\d{1,6}(\.\d{1,2})?$/.test(typed.yuan)
  const submit = () => {
    setTried(true)
    if (!isPrice || !isDay(typed.from)) return
    void save(withPrice(fee, { ...typed, yuan: Number(typed.yuan) }, dayOf(now())), version)
  }
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (next: string) => setTyped({ ...typed, [name]: next }),
  })
  return (
    <EntryPage title={words.kind.fee} onSave={submit}>
      <View className="stack-tight">
        <Title>{say(fee.name)}</Title>
        <View className="soft">{words.priceNow(priceLabel(texts, priceOn(fee, dayOf(now()))))}</View>
        {pricesToCome(texts, words, fee, dayOf(now())).map(line => (
          <View key={line} className="soft">
            {line}
          </View>
        ))}
      </View>
      <Card flush>
        <Field
          label={words.price}
          placeholder="120"
          problem={tried && !isPrice ? words.priceProblem : undefined}
          maxLength={9}
          {...field('yuan')}
        />
        <Field
          label={words.priceFrom}
          type="day"
          placeholder={words.dayPlaceholder}
          problem={tried && !isDay(typed.from) ? words.dayProblem : undefined}
          {...field('from')}
        />
        <Field label={words.basis} placeholder={words.basisPlaceholder} {...field('legalBasis')} />
      </Card>
      <WholeEntry number={number} kind="fee" code={fee.code} />
      <TakeOut number={number} kind="fee" code={fee.code} entry={entry} />
    </EntryPage>
  )
}
