import { useState } from 'react'
import { partyTexts } from '../../../../shared/texts/party'
import { relationTexts } from '../../../../shared/texts/relation'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { draft, eraseDraft } from '../../visit/draft'
import { endErrand, setErrand } from '../../visit/errand'
import { type KnownPerson, knownPeople, type Party } from '../../visit/party'

/** The next one answers for himself, and comes back here; the hall and the time are chosen already. */
export function AddPerson({ party }: { party: Party }) {
  const said = usePageTexts(partyTexts)
  const words = usePageTexts(relationTexts)
  const { pointId, slotAt, members } = party
  const [known] = useState(() => knownPeople.read()?.content ?? [])
  const services = members.at(-1)?.services ?? []
  const isHere = ({ applicant }: KnownPerson) =>
    members.some(member => member.applicant.idNumber === applicant.idNumber)
  const same = () => {
    for (const service of services) {
      endErrand(service)
      setErrand(service, { answers: {}, place: { pointId, slotAt } })
    }
    open(services.length > 1 ? 'errand/visit/index' : 'errand/checklist/index', { service: services.join() })
  }
  const other = () => {
    eraseDraft()
    open('errand/service/index', { pointId, slotAt })
  }
  return (
    <>
      <SectionTitle>{said.add}</SectionTitle>
      <Button
        onPress={() => {
          eraseDraft()
          same()
        }}
      >
        {said.same}
      </Button>
      <Button onPress={other}>{said.other}</Button>
      {known.some(person => !isHere(person)) && (
        <>
          <SectionTitle>{said.known}</SectionTitle>
          <Card flush>
            {known
              .filter(person => !isHere(person))
              .map(({ applicant, relation }) => (
                <LinkRow
                  key={applicant.idNumber}
                  title={applicant.name}
                  note={words.relations[relation]}
                  onPress={() => {
                    draft.write({ forFamily: relation !== 'self', typed: applicant })
                    same()
                  }}
                />
              ))}
          </Card>
        </>
      )}
    </>
  )
}
