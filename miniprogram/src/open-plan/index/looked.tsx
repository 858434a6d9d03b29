import { View } from '@tarojs/components'
import type { PlanChange } from '../../../../shared/domain/point/plan-change'
import type { OpenPlanPreview } from '../../../../shared/schemas/open-plan'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Title } from '../../components/heading'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { type Catalogue, namesOf } from '../../server/names'
import { Affected, Changes } from './preview'

interface Props {
  pointId: string
  catalogue: Catalogue
  changes: PlanChange[]
  preview: OpenPlanPreview
}

/** What saving would do. */
export function Looked({ pointId, catalogue, changes, preview }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const names = namesOf(catalogue, say)
  return (
    <Wide>
      <Title>{names.point(pointId)}</Title>
      <View className="stack beside">
        <View className="stack">
          <Changes changes={changes} preview={preview} />
          {preview.total > 0 && <View>{words.willTell}</View>}
          {preview.toPhone > 0 && <View className="strong">{words.toPhone(preview.toPhone)}</View>}
        </View>
        <View className="stack">
          <Affected pointId={pointId} preview={preview} names={names} />
        </View>
      </View>
    </Wide>
  )
}
