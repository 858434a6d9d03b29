import { View } from '@tarojs/components'
import { assessmentGroups } from '../../../../shared/content/guidance/assessment'
import type { InspectionView } from '../../../../shared/schemas/inspection'
import { inspectionTexts } from '../../../../shared/texts/inspection'
import { Card } from '../../components/card'
import { Title } from '../../components/heading'
import { Row } from '../../components/row'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { FindingList } from '../finding-list'
import { PhotoList } from '../photo/photo-list'
import { scoreLabel, signed } from '../view'

/** What came of an inspection: its score, group by group, and what was found. */
export function Result({ inspection }: { inspection: InspectionView }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const { score, level, inspector, begunAt, findings } = inspection
  return (
    <Wide>
      <Title>{scoreLabel(score, words)}</Title>
      <View className="beside stack">
        <Card>
          <View className="soft">
            {words.level[level]} · {signed(texts, begunAt, inspector)}
          </View>
          {score.unknown > 0 && <View className="warn">{words.unknownPoints(score.unknown)}</View>}
          {score.groups.map(({ group, met, unknown, total }) => {
            const name = assessmentGroups.find(({ code }) => code === group)?.name
            return (
              <Row key={group} label={name ? say(name) : group}>
                {unknown > 0 ? words.between(met, met + unknown) : words.points(met)} / {total}
              </Row>
            )
          })}
        </Card>
        <View className="stack">
          <PhotoList
            pointId={inspection.pointId}
            inspectionId={inspection.inspectionId}
            photos={inspection.photos}
          />
          <FindingList found={{ findings, total: findings.length }} />
        </View>
      </View>
    </Wide>
  )
}
