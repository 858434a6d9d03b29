import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import type { VisitItem } from '../../../../shared/domain/checklist/visit-list'
import { visitTexts } from '../../../../shared/texts/visit'
import { Heading, SectionTitle } from '../../components/heading'
import { ReadAloud } from '../../components/read-aloud'
import { progressLabel } from '../../components/tick-view'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { MaterialFolds } from '../checklist/material-fold'
import { readyLabel, viewsOf } from '../checklist/view'
import { useVisitMarks } from './use-marks'
import { jointDetail, visitGroups } from './view'

interface Props {
  details: ServiceDetail[]
  items: VisitItem[]
  /** No question is open: nothing more can come to the list. */
  isWhole: boolean
}

/** Each paper once: first what is used for more than one thing, then what only one of them asks for. */
export function VisitMaterials({ details, items, isWhole }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(visitTexts)
  const { marks, turn } = useVisitMarks(details.map(({ service }) => service.code))
  const known = jointDetail(details)
  const all = known ? viewsOf(items, known, texts, say) : []
  if (!known || all.length === 0) return null
  const brought = all.filter(({ isBrought }) => isBrought).map(({ code }) => code)
  const title = isWhole ? readyLabel(texts, brought.length, all.length - brought.length) : words.soFar
  const nameOf = (code: string) => {
    const found = details.find(({ service }) => service.code === code)
    return found ? say(found.service.name) : code
  }
  const groups = visitGroups(items)
  return (
    <>
      <View className="stack-tight">
        <Heading className="ready-title">{title}</Heading>
        {brought.length > 0 && (
          <View className="soft tick-progress" aria-live="polite">
            {progressLabel(texts, brought, marks)}
          </View>
        )}
      </View>
      {groups.map(group => (
        <View key={group.service ?? ''} className="stack-tight">
          {groups.length > 1 && (
            <SectionTitle>{group.service ? words.only(nameOf(group.service)) : words.shared}</SectionTitle>
          )}
          <MaterialFolds
            views={viewsOf(group.items, known, texts, say)}
            have={marks?.have ?? []}
            onTurn={turn}
          />
        </View>
      ))}
      <ReadAloud title={title} materials={all} />
    </>
  )
}
