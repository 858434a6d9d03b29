import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import type { Language } from '../../../../shared/schemas/text'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { TickChips } from '../../components/chips'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { Segments } from '../../components/segments'
import { now } from '../../phone/clock'
import { languageNames, type Speech, speechIn, useSpeech } from '../../phone/language'
import { platform } from '../../platform'
import type { PaperKind } from '../../platform/platform'
import { useData } from '../../server/data'
import { dateLabel } from '../../wording'
import { PaperView } from '../checklist/paper-view'
import { paperOf } from '../checklist/view'
import { useCounterLanguages } from '../languages'
import { type Printed, printedFrom } from './printed'
import { ShortfallPaper } from './shortfall-paper'
import { toggled } from './view'

const kinds = ['a4', 'receipt'] as const
const sizes = ['usual', 'large'] as const
interface Choice {
  kind: PaperKind
  size: (typeof sizes)[number]
  languages: Language[]
}
const sheetsId = 'sheets'

/** A checklist on paper: what is seen below the choices is what comes out of the printer. */
export default function PrintPage() {
  const { texts, language } = useSpeech()
  const { params } = useRouter()
  const { data, reload } = useData(JSON.stringify(params), () => printedFrom(params))
  const [choice, setChoice] = useState<Choice>({ kind: 'a4', size: 'usual', languages: [language] })
  return (
    <Page
      title={texts.counter.printTitle}
      foot={
        platform.printer &&
        data.state === 'content' && (
          <Button kind="primary" onPress={platform.printer.print}>
            {texts.counter.print}
          </Button>
        )
      }
    >
      <Choices choice={choice} onChange={setChoice} />
      <Loaded data={data} onRetry={reload}>
        {printed => <Sheets printed={printed} choice={choice} />}
      </Loaded>
    </Page>
  )
}

function Choices({ choice, onChange }: { choice: Choice; onChange: (choice: Choice) => void }) {
  const { texts } = useSpeech()
  const languages = useCounterLanguages()
  const { counter } = texts
  return (
    <Card>
      <Segments
        label={counter.paper}
        options={kinds.map(value => ({ value, name: counter.papers[value] }))}
        chosen={choice.kind}
        onChoose={kind => onChange({ ...choice, kind })}
      />
      <Segments
        label={counter.size}
        options={sizes.map(value => ({ value, name: counter.sizes[value] }))}
        chosen={choice.size}
        onChoose={size => onChange({ ...choice, size })}
      />
      <View className="soft">{counter.languages}</View>
      <TickChips
        label={counter.languages}
        options={languages.map(value => ({ value, name: languageNames[value] }))}
        isChosen={one => choice.languages.includes(one)}
        onTurn={one => onChange({ ...choice, languages: toggled(choice.languages, one) })}
        even
      />
    </Card>
  )
}

function Sheets({ printed, choice }: { printed: Printed; choice: Choice }) {
  const { kind, size, languages } = choice
  useEffect(() => platform.printer?.lay(kind, sheetsId), [kind])
  return (
    <View id={sheetsId} className={`sheets sheets-${kind} sheets-${size}`}>
      {languages.map(speechIn).map(speech => (
        <Sheet key={speech.language} printed={printed} speech={speech} />
      ))}
    </View>
  )
}

function Sheet({ printed, speech }: { printed: Printed; speech: Speech }) {
  const { details, items, day, shortfall } = printed
  const foot = <Foot printed={printed} speech={speech} />
  if (shortfall) return <ShortfallPaper printed={printed} speech={speech} foot={foot} />
  return (
    <PaperView
      paper={paperOf(details, items, day, speech)}
      applicant={printed.forWhom(speech)}
      speech={speech}
      foot={foot}
    />
  )
}

/** By which edition and day the list holds, when it was printed, and whom to ask. */
function Foot({ printed: { details, day }, speech: { texts } }: { printed: Printed; speech: Speech }) {
  const { counter, checklist, hotline } = texts
  const notice = details[0]?.notice
  const lines = [
    ...(notice ? [counter.notice(notice.number, dateLabel(texts, notice.effectiveFrom))] : []),
    checklist.forDay(dateLabel(texts, day)),
    counter.printedOn(dateLabel(texts, dayOf(now()))),
    counter.help(hotline.number),
  ]
  return (
    <View className="paper-foot">
      {lines.map(line => (
        <View key={line}>{line}</View>
      ))}
    </View>
  )
}
