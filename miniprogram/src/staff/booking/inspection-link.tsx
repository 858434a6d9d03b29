import { hallClosingTexts } from '../../../../shared/texts/hall-closing'
import { inspectionLinkTexts } from '../../../../shared/texts/inspection-link'
import { workplaceTexts } from '../../../../shared/texts/workplace'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'

/** For who may close a hall for the rest of the day. */
export function ClosingLink({ pointId }: { pointId: string }) {
  const [title, note] = usePageTexts(hallClosingTexts).link
  return <LinkRow title={title} note={note} onPress={() => open('hall/closing/index', { pointId })} />
}

/** How the hall is open and booked. */
export function OpenPlanLink({ pointId }: { pointId: string }) {
  const [title, note] = usePageTexts(workplaceTexts).links.opening
  return <LinkRow title={title} note={note} onPress={() => open('open-plan/index/index', { pointId })} />
}

/** For who may write to those booked. */
export function BroadcastLink({ pointId }: { pointId: string }) {
  const [title, note] = usePageTexts(workplaceTexts).links.broadcast
  return <LinkRow title={title} note={note} onPress={() => open('messages/broadcast/index', { pointId })} />
}

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
