import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ShortfallReport } from '../../../../shared/api'
import { grouped, mostMissed, total } from '../../../../shared/domain/shortfall/count'
import { shortfallTexts } from '../../../../shared/texts/shortfall'
import { Card } from '../../components/card'
import { Heading, SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow, Row } from '../../components/row'
import { Segments } from '../../components/segments'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, type Names, namesOf } from '../../server/names'
import { spanOf } from '../outcome/view'
import { groupLine, materialName } from './view'

const spans = ['7', '30', '90'] as const
type Span = (typeof spans)[number]

const read = (pointId: string, span: Span) => {
  const days = spanOf(Number(span), now())
  const report = pointId ? call('listShortfalls', { pointId, ...days }) : call('listScopeShortfalls', days)
  return Promise.all([report, catalogue()])
}

/** What most often sends people home: at one point, or at all points of the staff member's scope. */
export default function StaffShortfalls() {
  const { texts, say } = useSpeech()
  const words = usePageTexts(shortfallTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const [span, setSpan] = useState<Span>('30')
  const { data, reload } = useData(`${pointId} ${span}`, () => read(pointId, span))
  return (
    <Page title={words.counts}>
      <Segments
        label={texts.outcome.span}
        options={spans.map(value => ({ value, name: texts.outcome.days(Number(value)) }))}
        chosen={span}
        onChoose={setSpan}
      />
      <Loaded data={data} onRetry={reload}>
        {([report, all]) => <Report report={report} names={namesOf(all, say)} pointId={pointId} />}
      </Loaded>
    </Page>
  )
}

interface ReportProps {
  report: ShortfallReport
  names: Names
  pointId: string
}

function Report({ report, names, pointId }: ReportProps) {
  const { say } = useSpeech()
  const words = usePageTexts(shortfallTexts)
  const { counts, materials } = report
  const all = total(counts)
  if (all.given === 0) return <None />
  const nameOf = (code: string) => materialName(materials, code, say)
  return (
    <>
      <Card>
        <Heading>{words.people(all.given)}</Heading>
        <View className="soft">{words.byMaterial}</View>
        {mostMissed(all).map(({ material, count }) => (
          <Row key={material} label={nameOf(material)}>
            {words.times(count)}
          </Row>
        ))}
      </Card>
      <Groups title={words.byService}>
        {grouped(counts, 'service').map(group => (
          <View key={group.code} className="row">
            <View className="grow">
              <View className="strong">{names.service(group.code)}</View>
              <View className="soft">{groupLine(group, nameOf, words)}</View>
            </View>
          </View>
        ))}
      </Groups>
      {!pointId && (
        <Groups title={words.byPoint}>
          {grouped(counts, 'pointId').map(group => (
            <LinkRow
              key={group.code}
              title={names.point(group.code)}
              note={groupLine(group, nameOf, words)}
              onPress={() => open('staff/shortfall/index', { pointId: group.code })}
            />
          ))}
        </Groups>
      )}
    </>
  )
}

const Groups = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <View className="stack-tight">
    <SectionTitle>{title}</SectionTitle>
    <Card flush>{children}</Card>
  </View>
)

function None() {
  const words = usePageTexts(shortfallTexts)
  return (
    <Card>
      <View role="status">{words.none}</View>
      <View className="soft">{words.noneNote}</View>
    </Card>
  )
}
