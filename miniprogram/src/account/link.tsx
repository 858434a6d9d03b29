import { may } from '../../../shared/permission'
import type { Assignment } from '../../../shared/schemas/staff'
import { accountLinkTexts } from '../../../shared/texts/account-link'
import { LinkRow } from '../components/row'
import { usePageTexts } from '../phone/page-texts'
import { platform } from '../platform'
import { open } from '../route'

/** The ways to what others have done, to letting a PC in, and to one's own devices. */
export function AccountLinks({ staff }: { staff: Assignment }) {
  const words = usePageTexts(accountLinkTexts)
  return (
    <>
      {may(staff, 'listPlaceAudit', 'somewhere') && (
        <LinkRow title={words.audit} note={words.auditNote} onPress={() => open('account/audit/index', {})} />
      )}
      {may(staff, 'getLogin', 'somewhere') && platform.login && (
        <LinkRow
          title={words.computer}
          note={words.computerNote}
          onPress={() => open('account/confirm/index', {})}
        />
      )}
      <LinkRow
        title={words.devices}
        note={words.devicesNote}
        onPress={() => open('account/session/index', {})}
      />
    </>
  )
}
