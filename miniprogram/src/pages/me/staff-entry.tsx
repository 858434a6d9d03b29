import type { Me } from '../../../../shared/schemas/person'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'

/** A quiet way to become staff; those who are have a tab. */
export function StaffEntry({ me }: { me: Me }) {
  const { texts } = useSpeech()
  if (me.staff) return null
  return (
    <Card flush>
      <LinkRow
        icon="badge"
        title={texts.me.staff}
        note={texts.me.staffNote}
        onPress={() => open('colleague/enrol/index', {})}
      />
    </Card>
  )
}
