import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import type { GroupMember } from '../../../../shared/schemas/group'
import { partyTexts } from '../../../../shared/texts/party'
import { mostMembers } from '../../../../shared/vocabulary/relation'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { Toggle } from '../../components/toggle'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { useData } from '../../server/data'
import { catalogue, namesOf } from '../../server/names'
import { knownPeople, leaveParty, type Party, setParty, useParty } from '../../visit/party'
import { problemLabel, slotLabel } from '../../wording'
import { AddPerson } from './add-person'
import { MemberCard } from './member-card'
import { OtherTime } from './other-time'
import { useGroupBooking } from './use-group-booking'

export default function PartyPage() {
  const said = usePageTexts(partyTexts)
  const party = useParty()
  if (party) return <Gathered party={party} />
  return (
    <Page title={said.title}>
      <State icon="calendar" title={said.noParty} note={said.noPartyNote}>
        <Button kind="primary" onPress={() => open('errand/service/index', {})}>
          {said.other}
        </Button>
      </State>
    </Page>
  )
}

/** All who are to come, each with what he comes for; one tap books them together. */
function Gathered({ party }: { party: Party }) {
  const { texts, say } = useSpeech()
  const said = usePageTexts(partyTexts)
  const { data } = useData('catalogue', catalogue)
  const names = namesOf(data.state === 'content' ? data.content : { points: [], services: [] }, say)
  const { busy, refusal, book, forget } = useGroupBooking(party)
  const [isRemembering, setRemembering] = useState(() => knownPeople.read() !== undefined)
  const [starts, setStarts] = useState<string[]>([])
  const { pointId, slotAt, members } = party
  const day = dayOf(slotAt)
  const change = (next: Party) => {
    setParty(next)
    forget()
  }
  const changeMember = (at: number, member: GroupMember) =>
    change({ ...party, members: members.map((one, i) => (i === at ? member : one)) })
  const remember = (on: boolean) => {
    setRemembering(on)
    if (!on) knownPeople.erase()
  }
  const about = refusal?.member === undefined ? undefined : members[refusal.member]
  return (
    <Page
      title={said.title}
      foot={
        <>
          {refusal && (
            <Notice tone="bad">
              {about && said.of(about.applicant.name)}
              {refusal.problem === 'slotFull' ? said.full : problemLabel(texts, refusal.problem)}
            </Notice>
          )}
          <Button
            kind="primary"
            disabled={busy || members.length < 2}
            onPress={() => void book(isRemembering)}
          >
            {busy ? said.booking : members.length < 2 ? said.more : said.book(members.length)}
          </Button>
        </>
      }
    >
      <View className="soft">{said.intro}</View>
      <Card flush>
        <Row label={texts.booking.point}>{names.point(pointId)}</Row>
        <Row label={texts.booking.slot}>
          <View className="strong">{slotLabel(texts, slotAt)}</View>
        </Row>
      </Card>
      <OtherTime
        key={members.length}
        party={party}
        isFull={refusal?.problem === 'slotFull'}
        onChoose={at => change({ ...party, slotAt: at })}
        onStarts={setStarts}
      />
      {members.map((member, i) => (
        <MemberCard
          key={member.applicant.idNumber + String(i)}
          members={members}
          at={i}
          day={day}
          services={names.services(member.services)}
          start={starts[i]}
          onChange={next => changeMember(i, next)}
          onRemove={() => change(leaveParty(party, i))}
        />
      ))}
      {members.length < mostMembers && <AddPerson party={party} />}
      <Card flush>
        <Toggle name={said.remember} note={said.rememberNote} on={isRemembering} onChange={remember} />
      </Card>
    </Page>
  )
}
