import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { type ComponentProps, useState } from 'react'
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

type Shown = ComponentProps<typeof OwnListSheet>['shown']

/** A unit's list of travellers: for its contact, who sends it; with a county, for whoever reviews it. */
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
  const [isReading, setReading] = useState(false)
  const load = async () => {
    const view = await call('getRoster', { visitId })
    setReading(view.attempt?.state === 'reading')
    return view
  }
  const { data, reload, show } = useData(visitId, load, isReading ? 1 : 30)
  return (
    <Loaded data={data} onRetry={reload}>
      {view => (
        <>
          <AttemptCard view={view} />
          {view.kept && <KeptCard kept={view.kept} />}
          <OwnRoster
            visitId={visitId}
            view={view}
            onChange={next => {
              setReading(next.attempt?.state === 'reading')
              show(next)
            }}
          />
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

function Reviewed({ divisionCode, visitId, onLook }: Props & { divisionCode: string }) {
  const words = usePageTexts(unitRosterTexts)
  const { data, reload } = useData(visitId, () => call('getReviewedRoster', { divisionCode, visitId }))
  return (
    <Loaded data={data} onRetry={reload}>
      {({ kept, elsewhere }) =>
        kept ? (
          <>
            <KeptCard kept={kept} />
            {elsewhere > 0 && <Notice tone="warn">{words.elsewhere(elsewhere)}</Notice>}
            <People
              asOf={kept.at}
              load={from => call('listReviewedMembers', { divisionCode, visitId, from: String(from) })}
              onLook={onLook}
            />
          </>
        ) : (
          <View role="status">{words.none}</View>
        )
      }
    </Loaded>
  )
}
