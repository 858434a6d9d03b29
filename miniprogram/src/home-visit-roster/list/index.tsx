import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { type ComponentProps, useState } from 'react'
import type { ReviewedRoster, RosterView } from '../../../../shared/schemas/unit-roster'
import { unitRosterTexts } from '../../../../shared/texts/unit-roster'
import { Hotline } from '../../components/hotline'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { AttemptCard } from './attempt-card'
import { KeptCard } from './kept-card'
import { OwnRoster } from './own-roster'
import { OwnListSheet, People } from './people'
import type { Way } from './use-sending'

type Shown = ComponentProps<typeof OwnListSheet>['shown']

/** A unit's list of travellers: for its contact, who sends it; with a county, for staff. */
export default function RosterPage() {
  const words = usePageTexts(unitRosterTexts)
  const { params } = useRouter()
  const [divisionCode, visitId] = [paramOf(params, 'divisionCode'), paramOf(params, 'visitId')]
  const [shown, setShown] = useState<Shown>()
  const onLook = setShown
  return (
    <Page
      title={words.title}
      over={shown && <OwnListSheet shown={shown} onClose={() => setShown(undefined)} />}
    >
      {divisionCode ? (
        <Reviewed divisionCode={divisionCode} visitId={visitId} onLook={onLook} />
      ) : (
        <Own visitId={visitId} onLook={onLook} />
      )}
    </Page>
  )
}

interface Props {
  visitId: string
  onLook: (shown: Shown) => void
}

function Own({ visitId, onLook }: Props) {
  const { data, reload, take } = useRoster(visitId, () => call('getRoster', { visitId }))
  const way: Way<RosterView> = {
    begin: bytes => call('beginRoster', { visitId, bytes }),
    read: rosterId => call('readRoster', { visitId, rosterId }),
    remove: () => call('removeRoster', { visitId }),
  }
  return (
    <Loaded data={data} onRetry={reload}>
      {view => (
        <>
          <AttemptCard view={view} />
          {view.kept && <KeptCard kept={view.kept} />}
          <OwnRoster way={way} view={view} onChange={take} />
          {view.kept && (
            <People
              asOf={view.kept.at}
              load={from => call('listRosterMembers', { visitId, from: String(from) })}
              onLook={onLook}
            />
          )}
          <Hotline />
        </>
      )}
    </Loaded>
  )
}

/** As staff read it; of a unit whose contact telephones they send it, too. */
function Reviewed({ divisionCode, visitId, onLook }: Props & { divisionCode: string }) {
  const words = usePageTexts(unitRosterTexts)
  const at = { divisionCode, visitId }
  const { data, reload, take } = useRoster(visitId, () => call('getReviewedRoster', at))
  const way: Way<ReviewedRoster> = {
    begin: bytes => call('beginRosterFor', { ...at, bytes }),
    read: rosterId => call('readRosterFor', { ...at, rosterId }),
  }
  return (
    <Loaded data={data} onRetry={reload}>
      {view => (
        <>
          <AttemptCard view={view} />
          {view.kept ? <KeptCard kept={view.kept} /> : <View role="status">{words.none}</View>}
          {view.elsewhere > 0 && <Notice tone="warn">{words.elsewhere(view.elsewhere)}</Notice>}
          {view.byPhone && <OwnRoster way={way} view={view} onChange={take} />}
          {view.kept && (
            <People
              asOf={view.kept.at}
              load={from => call('listReviewedMembers', { ...at, from: String(from) })}
              onLook={onLook}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

/** A list, looked at again every second while its file is read. */
function useRoster<View extends RosterView>(visitId: string, load: () => Promise<View>) {
  const [isReading, setReading] = useState(false)
  const heard = (view: View): View => {
    setReading(view.attempt?.state === 'reading')
    return view
  }
  const { data, reload, show } = useData(visitId, async () => heard(await load()), isReading ? 1 : 30)
  return { data, reload, take: (view: View) => show(heard(view)) }
}
