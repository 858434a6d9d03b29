import { useState } from 'react'
import type { Me as Person } from '../../../../shared/schemas/person'
import { tell } from '../../components/ask'
import { Card } from '../../components/card'
import { LanguageChoice } from '../../components/display'
import { DisplaySheet } from '../../components/display-sheet'
import { SectionTitle } from '../../components/heading'
import { Hotline } from '../../components/hotline'
import { Loaded } from '../../components/loaded'
import { OriginSheet } from '../../components/origin-sheet'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Toggle } from '../../components/toggle'
import { useSpeech } from '../../phone/language'
import { start } from '../../phone/origin'
import { session, setMe } from '../../phone/session'
import { useStore } from '../../phone/store'
import { open } from '../../route'
import { call, problemOf, readMe } from '../../server/call'
import { useData } from '../../server/data'
import { divisionOf, divisions } from '../../server/reference'
import { problemLabel } from '../../wording'
import { EraseRow } from './erase-row'
import { StaffEntry } from './staff-entry'

export default function Me() {
  const { texts } = useSpeech()
  const [over, setOver] = useState<'origin' | 'display'>()
  const close = () => setOver(undefined)
  const { data, reload, show } = useData('me', readMe)
  const change = (me: Person) => {
    setMe(me)
    show(me)
  }
  return (
    <Page
      tab="me"
      title={texts.me.title}
      over={
        <>
          {over === 'origin' && <OriginSheet onClose={close} />}
          {over === 'display' && <DisplaySheet onClose={close} />}
        </>
      }
    >
      <SectionTitle>{texts.display.language}</SectionTitle>
      <LanguageChoice />
      <MessageRow />
      <Card flush>
        <LinkRow icon="type" title={texts.display.more} onPress={() => setOver('display')} />
        <LinkRow
          icon="paper"
          title={texts.disclosure.title}
          note={texts.disclosure.entry}
          onPress={() => open('guide/disclosure/index', {})}
        />
        <OriginRow onPress={() => setOver('origin')} />
        <LinkRow icon="alert" title={texts.me.about} onPress={() => open('person/about/index', {})} />
      </Card>
      <Loaded data={data} onRetry={reload}>
        {me => (
          <>
            <RecommendationSwitch me={me} onChange={change} />
            <StaffEntry me={me} />
            <Card flush>
              <LinkRow title={texts.me.devices} onPress={() => open('account/session/index', {})} />
            </Card>
          </>
        )}
      </Loaded>
      <EraseRow />
      <Hotline />
    </Page>
  )
}

/** Every message is there, and says how many are new. */
function MessageRow() {
  const { texts } = useSpeech()
  const unread = useStore(session)?.me.unread ?? 0
  return (
    <Card flush>
      <LinkRow
        icon="speaker"
        title={texts.me.messages}
        {...(unread > 0 && { value: texts.me.unread(unread) })}
        onPress={() => open('person/inbox/index', {})}
      />
    </Card>
  )
}

function OriginRow({ onPress }: { onPress: () => void }) {
  const { texts, say } = useSpeech()
  const from = useStore(start)
  const { data } = useData('divisions', divisions)
  const division = data.state === 'content' ? divisionOf(data.content, from?.divisionCode) : undefined
  return (
    <LinkRow
      icon="place"
      title={texts.me.origin}
      value={division ? say(division.name) : texts.me.originNone}
      onPress={onPress}
    />
  )
}

function RecommendationSwitch({ me, onChange }: { me: Person; onChange: (me: Person) => void }) {
  const { texts } = useSpeech()
  /** Turned at once, and back if the server does not hear of it. */
  const set = async (wantsRecommendations: boolean) => {
    onChange({ ...me, wantsRecommendations })
    try {
      onChange(await call('updatePreference', { wantsRecommendations }))
    } catch (error) {
      const problem = problemOf(error)
      tell(problemLabel(texts, problem))
      onChange(me)
    }
  }
  return (
    <Card flush>
      <Toggle
        name={texts.me.recommend}
        note={texts.me.recommendNote}
        on={me.wantsRecommendations}
        onChange={next => void set(next)}
      />
    </Card>
  )
}
