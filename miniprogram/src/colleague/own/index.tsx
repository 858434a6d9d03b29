import { useState } from 'react'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { usePageTexts } from '../../phone/page-texts'
import { setMe } from '../../phone/session'
import { openTab } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { Facts } from '../detail/facts'
import { readOwn } from '../read'

/** What one is and where, and the way out of it. */
export default function OwnRole() {
  const words = usePageTexts(colleagueTexts)
  const { data, reload } = useData('own', readOwn)
  const [leaving, setLeaving] = useState(false)
  const leave = async (reason: string) => {
    setMe(await call('leaveStaff', { reason }))
    tell(words.left)
    openTab('me')
  }
  return (
    <Page
      title={words.own}
      foot={
        contentOf(data)?.me.staff && (
          <Button kind="danger" onPress={() => setLeaving(true)}>
            {words.leave}
          </Button>
        )
      }
      over={
        leaving && (
          <AskReason
            danger
            title={words.leaveAsk}
            note={words.leaveNote}
            yes={words.leave}
            onYes={leave}
            onNo={() => setLeaving(false)}
          />
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ me, country }) =>
          me.staff ? (
            <Facts colleague={me.staff} country={country} />
          ) : (
            <State icon="badge" title={words.notStaff} note={words.notStaffNote} />
          )
        }
      </Loaded>
    </Page>
  )
}
