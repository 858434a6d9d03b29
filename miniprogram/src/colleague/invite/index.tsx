import { useState } from 'react'
import { phoneToInvite } from '../../../../shared/domain/staff/phone'
import type { Invited } from '../../../../shared/schemas/colleague'
import type { Assignment } from '../../../../shared/schemas/staff'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { roleTexts } from '../../../../shared/texts/role'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { back } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { AssignmentForm, type Chosen, useChosen } from '../assignment-form'
import { readOwn } from '../read'
import { type Country, placeName } from '../view'
import { CodeSheet } from './code-sheet'

interface Person {
  name: string
  phone: string
}

/** Invites somebody, by name and telephone, to what the caller may give. */
export default function InviteColleague() {
  const words = usePageTexts(colleagueTexts)
  const { data, reload } = useData('own', readOwn)
  const { say } = useSpeech()
  const roles = usePageTexts(roleTexts)
  const [person, setPerson] = useState<Person>({ name: '', phone: '' })
  const [chosen, setChosen] = useState<Chosen>({})
  const [isTried, setIsTried] = useState(false)
  const [asking, setAsking] = useState<Assignment>()
  const [invited, setInvited] = useState<Invited>()
  const to = useChosen(chosen)
  const problems = usePersonProblems(person)
  const begin = () => {
    setIsTried(true)
    if (typeof to !== 'string' && !problems.name && !problems.phone) setAsking(to)
  }
  const invite = async (assignment: Assignment, reason: string) => {
    setInvited(await call('inviteColleague', { ...person, ...assignment, reason }))
    setAsking(undefined)
  }
  const country = contentOf(data)?.country
  return (
    <Page
      title={words.invite}
      foot={
        <Button kind="primary" onPress={begin}>
          {words.invite}
        </Button>
      }
      over={
        <>
          {asking && country && (
            <AskReason
              title={words.inviteAsk(person.name, roles.name[asking.role])}
              note={`${placeName(asking.scope, country, words, say)} · ${person.phone}`}
              yes={words.invite}
              onYes={reason => invite(asking, reason)}
              onNo={() => setAsking(undefined)}
            />
          )}
          {invited && <CodeSheet invited={invited} onClose={back} />}
        </>
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ me, country: all }) => (
          <Form
            staff={me.staff}
            country={all}
            person={person}
            problems={isTried ? problems : {}}
            onPerson={setPerson}
            chosen={chosen}
            choiceProblem={isTried && typeof to === 'string' ? to : undefined}
            onChoice={setChosen}
          />
        )}
      </Loaded>
    </Page>
  )
}

function usePersonProblems({ name, phone }: Person): { name?: string; phone?: string } {
  const { texts } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  return {
    ...(name.trim() === '' && { name: words.nameMissing }),
    ...(!phoneToInvite(phone) && { phone: texts.errors.invalidPhone }),
  }
}

interface FormProps {
  staff: Assignment | undefined
  country: Country
  person: Person
  problems: { name?: string; phone?: string }
  onPerson: (person: Person) => void
  chosen: Chosen
  choiceProblem: string | undefined
  onChoice: (chosen: Chosen) => void
}

function Form({ staff, country, person, problems, onPerson, chosen, choiceProblem, onChoice }: FormProps) {
  const words = usePageTexts(colleagueTexts)
  if (!staff) return null
  return (
    <>
      <Notice>{words.inviteNote}</Notice>
      <Card flush>
        <Field
          label={words.name}
          placeholder={words.namePlaceholder}
          maxLength={40}
          value={person.name}
          problem={problems.name}
          onChange={name => onPerson({ ...person, name })}
        />
        <Field
          label={words.phone}
          placeholder={words.phonePlaceholder}
          type="number"
          maxLength={24}
          value={person.phone}
          problem={problems.phone}
          onChange={phone => onPerson({ ...person, phone })}
        />
      </Card>
      <AssignmentForm
        by={staff}
        country={country}
        chosen={chosen}
        problem={choiceProblem}
        onChange={onChoice}
      />
    </>
  )
}
