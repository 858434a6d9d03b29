import { View } from '@tarojs/components'
import { useState } from 'react'
import { AppError } from '../../../../shared/errors'
import type { RosterView } from '../../../../shared/schemas/unit-roster'
import { rosterTexts } from '../../../../shared/texts/home-visit-roster'
import { type UnitRosterTexts, unitRosterTexts } from '../../../../shared/texts/unit-roster'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { handOver } from './file/file'
import { useSending, type Way } from './use-sending'

interface Props<View extends RosterView> {
  way: Way<View>
  view: View
  onChange: (view: View) => void
}

/** The way of a list: the template and the file. */
export function OwnRoster<View extends RosterView>({ way, view, onChange }: Props<View>) {
  const words = usePageTexts(unitRosterTexts)
  if (!view.isOpen) return <Notice>{words.closed}</Notice>
  return (
    <>
      <View>{words.how(view.moreThan)}</View>
      <TemplateCard />
      <FileCard way={way} view={view} onChange={onChange} />
    </>
  )
}

function TemplateCard() {
  const { texts, language } = useSpeech()
  const words = usePageTexts(unitRosterTexts)
  const [problem, setProblem] = useState<string>()
  const take = async (kind: 'xlsx' | 'csv') => {
    setProblem(undefined)
    try {
      await handOver(await call('getRosterTemplate', { kind, language }))
    } catch (error) {
      if (!isTakenBack(error)) setProblem(problemLabel(texts, problemOf(error)))
    }
  }
  return (
    <Card>
      <Heading>{words.template}</Heading>
      <View className="actions">
        <Button onPress={() => void take('xlsx')}>{words.asXlsx}</Button>
        <Button onPress={() => void take('csv')}>{words.asCsv}</Button>
      </View>
      {problem && <Notice tone="bad">{problem}</Notice>}
    </Card>
  )
}

/** Of WeChat's own sheet, which the person has closed again. */
const isTakenBack = (error: unknown): boolean =>
  /cancel/.test((error as { errMsg?: string } | undefined)?.errMsg ?? '')

function FileCard<View extends RosterView>({ way, view, onChange }: Props<View>) {
  const { texts } = useSpeech()
  const words = usePageTexts(unitRosterTexts)
  const { file } = usePageTexts(rosterTexts)
  const { sending, choose, retry } = useSending(way, onChange)
  const [isAsking, setAsking] = useState(false)
  const { kept, attempt } = view
  const isBusy = sending?.state === 'sending' || attempt?.state === 'reading'
  const remove = async () => {
    setAsking(false)
    if (!way.remove) return
    try {
      onChange(await way.remove())
      tell(words.removed)
    } catch (error) {
      tell(problemLabel(texts, problemOf(error)))
    }
  }
  return (
    <Card>
      <Heading>{words.file}</Heading>
      <View aria-live="polite">
        {sending?.state === 'sending' && <Notice>{words.sending(sending.percent)}</Notice>}
      </View>
      {sending?.state === 'unfit' && <Notice tone="bad">{file[sending.reason]}</Notice>}
      {sending?.state === 'failed' && (
        <>
          <Notice tone="bad">
            {sentProblem(sending.error, words) ?? problemLabel(texts, problemOf(sending.error))}
          </Notice>
          <Button onPress={() => void retry()}>{texts.state.retry}</Button>
        </>
      )}
      <Button kind="primary" disabled={isBusy} onPress={() => void choose()}>
        {kept ? words.again : words.choose}
      </Button>
      <View className="soft small">{words.fileNote}</View>
      {way.remove && kept && !isBusy && (
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {words.remove}
        </Button>
      )}
      {isAsking && (
        <Ask
          title={words.removeAsk}
          note={words.removeNote}
          yes={words.remove}
          no={texts.action.cancel}
          danger
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      )}
    </Card>
  )
}

function sentProblem(error: unknown, { problem }: UnitRosterTexts): string | undefined {
  const detail = error instanceof AppError && error.code === 'evidenceRefused' ? error.detail : undefined
  return (problem as Record<string, string>)[detail ?? '']
}
