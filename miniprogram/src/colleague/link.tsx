import { may } from '../../../shared/permission'
import type { Assignment } from '../../../shared/schemas/staff'
import { colleagueLinkTexts } from '../../../shared/texts/colleague-link'
import { LinkRow } from '../components/row'
import { usePageTexts } from '../phone/page-texts'
import { open } from '../route'

/** The ways to those one is responsible for, and to one's own role. */
export function ColleagueLinks({ staff, pointId }: { staff: Assignment; pointId?: string }) {
  const words = usePageTexts(colleagueLinkTexts)
  return (
    <>
      {may(staff, 'listColleagues', 'somewhere') && (
        <LinkRow
          title={words.title}
          note={words.note}
          onPress={() => open('colleague/index/index', pointId ? { pointId } : {})}
        />
      )}
      <LinkRow title={words.own} note={words.ownNote} onPress={() => open('colleague/own/index', {})} />
    </>
  )
}
