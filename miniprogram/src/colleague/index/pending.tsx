import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Invitation } from '../../../../shared/schemas/colleague'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { roleTexts } from '../../../../shared/texts/role'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { slotLabel } from '../../wording'
import { type Country, placeName } from '../view'

/** The invitations that nobody has taken yet, each to be withdrawn. */
export function Pending({ country }: { country: Country }) {
  const words = usePageTexts(colleagueTexts)
  const { data, reload } = useData('invitations', () => call('listInvitations', {}))
  const [asking, setAsking] = useState<Invitation>()
  const invitations = contentOf(data) ?? []
  if (invitations.length === 0) return null
  const withdraw = async ({ invitationId }: Invitation, reason: string) => {
    await call('withdrawInvitation', { invitationId, reason })
    setAsking(undefined)
    tell(words.withdrawn)
    void reload()
  }
  return (
    <View className="stack-tight">
      <SectionTitle>{words.pending}</SectionTitle>
      <Card flush>
        {invitations.map(one => (
          <InvitationRow
            key={one.invitationId}
            invitation={one}
            country={country}
            onWithdraw={() => setAsking(one)}
          />
        ))}
      </Card>
      {asking && (
        <AskReason
          danger
          title={words.withdrawAsk(asking.name)}
          note={words.withdrawNote}
          yes={words.withdraw}
          onYes={reason => withdraw(asking, reason)}
          onNo={() => setAsking(undefined)}
        />
      )}
    </View>
  )
}

interface RowProps {
  invitation: Invitation
  country: Country
  onWithdraw: () => void
}

function InvitationRow({ invitation, country, onWithdraw }: RowProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const roles = usePageTexts(roleTexts)
  const { name, phone, role, scope, expiresAt } = invitation
  return (
    <View className="row row-top">
      <View className="grow">
        <View className="strong">{name}</View>
        <View className="soft">{`${roles.name[role]} · ${placeName(scope, country, words, say)}`}</View>
        <View className="soft">{phone}</View>
        <View className="soft small">{words.pendingUntil(slotLabel(texts, expiresAt))}</View>
      </View>
      <Button small onPress={onWithdraw}>
        {words.withdraw}
      </Button>
    </View>
  )
}
