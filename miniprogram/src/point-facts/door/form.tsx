import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PointFactsChange, StatedFacts } from '../../../../shared/schemas/point-fact'
import { pointFactsTexts } from '../../../../shared/texts/point-facts'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Title } from '../../components/heading'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { open } from '../../route'
import { call, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { flawsOf, type Sheet, sheetOf, statedIn } from '../stated'
import { DoorCard } from './door-card'
import { FactCards } from './fact-cards'
import type { Read } from './read'
import { Review } from './review'

interface Props {
  content: Read
  onRead: () => Promise<Read>
  onSaved: (content: Read) => void
}

/** Each fact with a switch for who has seen that it is so; all that is switched on is confirmed together. */
export function Form({ content, onRead, onSaved }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(pointFactsTexts)
  const { view } = content
  const { point, version } = view
  const { pointId } = point
  const [sheet, setSheet] = useState<Sheet>(() => sheetOf(point))
  const [problem, setProblem] = useState<string>()
  const [asked, setAsked] = useState<{ facts: StatedFacts; change: PointFactsChange }>()
  const change = (next: Sheet) => {
    setSheet(next)
    setProblem(undefined)
  }
  const show = (next: Read) => {
    setAsked(undefined)
    setSheet(sheetOf(next.view.point))
    onSaved(next)
  }
  const meet = async (error: unknown) => {
    setAsked(undefined)
    if (problemOf(error) !== 'planChanged') return setProblem(problemLabel(texts, problemOf(error)))
    const latest = await onRead().catch(() => undefined)
    if (latest) show(latest)
    setProblem(words.changedBefore)
  }
  const review = async () => {
    const facts = statedIn(sheet, point)
    const [flaw] = flawsOf(sheet)
    if (flaw) return setProblem(words.form[flaw])
    if (Object.keys(facts).length === 0) return setProblem(words.nothingChecked)
    try {
      setAsked({ facts, change: await call('previewPointFacts', { pointId, version, facts }) })
    } catch (error) {
      await meet(error)
    }
  }
  const confirm = async (facts: StatedFacts) => {
    try {
      show({ ...content, view: await call('putPointFacts', { pointId, version, facts }) })
      tell(words.confirmed)
    } catch (error) {
      await meet(error)
    }
  }
  return (
    <Page
      title={words.title}
      foot={
        <>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Button kind="primary" onPress={() => void review()}>
            {words.review}
          </Button>
        </>
      }
      over={
        asked && (
          <Review
            point={point}
            {...asked}
            onConfirm={() => void confirm(asked.facts)}
            onClose={() => setAsked(undefined)}
          />
        )
      }
    >
      <Title>{say(point.name)}</Title>
      <View className="soft">{words.intro}</View>
      <Wide>
        <View className="stack pair">
          <DoorCard view={view} division={content.division} sheet={sheet} onChange={change} />
          <FactCards counted={content.counted} view={view} sheet={sheet} onChange={change} />
        </View>
      </Wide>
      <Card flush>
        <LinkRow
          title={words.plan}
          note={view.planConfirmedAt ? words.state.confirmed : words.planUnknown}
          onPress={() => open('hall/plan/index', { pointId })}
        />
        {platform.printer && (
          <LinkRow title={words.table} onPress={() => open('point-facts/table/index', {})} />
        )}
      </Card>
    </Page>
  )
}
