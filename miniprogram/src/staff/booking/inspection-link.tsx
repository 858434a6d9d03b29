import { inspectionLinkTexts } from '../../../../shared/texts/inspection-link'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'

/** Of one hall, or of all within the scope. */
export function InspectionLink({ pointId }: { pointId?: string }) {
  const words = usePageTexts(inspectionLinkTexts)
  return (
    <LinkRow
      title={words.title}
      note={words.note}
      onPress={() => open('inspection/list/index', pointId ? { pointId } : {})}
    />
  )
}
