import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  type Column,
  columns,
  type FlawedRow,
  readTable,
  tableOf,
} from '../../../../shared/domain/point/fact-table'
import type {
  ImportPointTable,
  PointFactsChange,
  PointFactsView,
} from '../../../../shared/schemas/point-fact'
import { type PointFactsTexts, pointFactsTexts } from '../../../../shared/texts/point-facts'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Wide } from '../../components/wide'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'
import { HallList } from './hall-list'
import { Preview } from './preview'
import { cellsOf, pickFile, saveSheet } from './workbook'

/** What stands in the table that was brought, and what it would change. */
interface Brought {
  rows: ImportPointTable['rows']
  changes: PointFactsChange[]
}

/** All halls of the person's scope as a table: taken along with a reason, brought back as a whole or not at all. */
export default function PointTablePage() {
  const { texts } = useSpeech()
  const words = usePageTexts(pointFactsTexts)
  const { data, reload, show } = useData('point-facts', () => call('listPointFacts', {}))
  const [reason, setReason] = useState('')
  const [flaws, setFlaws] = useState<FlawedRow[]>([])
  const [brought, setBrought] = useState<Brought>()
  const [problem, setProblem] = useState<string>()
  const hasReason = reason.trim() !== ''
  const trying = async (work: () => Promise<unknown>) => {
    setProblem(undefined)
    setFlaws([])
    await work().catch(error => setProblem(problemLabel(texts, problemOf(error))))
  }
  const take = () =>
    trying(async () => {
      const views = await call('exportPointFacts', { reason })
      await saveSheet(
        [[...columns], ...tableOf(views.map(({ point }) => point))],
        `halls-${now().slice(0, 10)}.xlsx`,
      )
    })
  const bring = (views: PointFactsView[]) =>
    trying(async () => {
      const file = await pickFile()
      if (!file) return
      const cells = await cellsOf(file).catch(() => undefined)
      if (!cells) return setProblem(words.notATable)
      const { rows, flaws: found } = readTable(
        cells,
        views.map(({ point }) => point),
      )
      if (found.length > 0) return setFlaws(found)
      const changes = await call('previewPointTable', { rows })
      if (changes.every(({ changed }) => changed.length === 0)) return setProblem(words.unchanged)
      const versionOf = new Map(changes.map(({ pointId, version }) => [pointId, version]))
      setBrought({
        changes,
        rows: rows.map(row => ({ ...row, version: versionOf.get(row.pointId) ?? 0 })),
      })
    })
  const write = ({ rows, changes }: Brought) =>
    trying(async () => {
      setBrought(undefined)
      show(await call('importPointTable', { rows, reason }))
      tell(words.written(changes.filter(({ changed }) => changed.length > 0).length))
    })
  return (
    <Page
      title={words.table}
      over={
        brought &&
        data.state === 'content' && (
          <Preview
            views={data.content}
            {...brought}
            onWrite={() => void write(brought)}
            onClose={() => setBrought(undefined)}
          />
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {views => (
          <Wide>
            <View className="beside stack">
              <View className="stack">
                <Card>
                  <Field
                    label={words.reason}
                    value={reason}
                    placeholder={words.reasonHint}
                    maxLength={200}
                    onChange={setReason}
                  />
                  <View className="actions">
                    <Button disabled={!hasReason} onPress={() => void take()}>
                      {words.take}
                    </Button>
                    <Button kind="primary" disabled={!hasReason} onPress={() => void bring(views)}>
                      {words.bring}
                    </Button>
                  </View>
                  <View className="soft">{words.bringNote}</View>
                </Card>
                {problem && <Notice tone="bad">{problem}</Notice>}
                <Flaws flaws={flaws} />
              </View>
              <HallList views={views} />
            </View>
          </Wide>
        )}
      </Loaded>
    </Page>
  )
}

/** How what stands in a column is written. */
const forms: Partial<Record<Column, keyof PointFactsTexts['form']>> = {
  地址: 'address',
  电话: 'phone',
  开放时间: 'opening',
  窗口数: 'counters',
  自助机: 'machines',
}

const whyNot = ({ column, flaw }: FlawedRow, words: PointFactsTexts): string => {
  const form = forms[column]
  return flaw === 'form' && form ? words.form[form] : words.flaw[flaw]
}

/** Every cell that is not taken, by row and column, and why. */
function Flaws({ flaws }: { flaws: FlawedRow[] }) {
  const words = usePageTexts(pointFactsTexts)
  if (flaws.length === 0) return null
  return (
    <Notice tone="bad">
      <View className="strong">{words.flawed}</View>
      {flaws.map(one => (
        <View key={`${one.row} ${one.column}`}>{words.row(one.row, one.column, whyNot(one, words))}</View>
      ))}
    </Notice>
  )
}
