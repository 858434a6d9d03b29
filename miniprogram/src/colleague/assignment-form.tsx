import { useState } from 'react'
import * as v from 'valibot'
import { rolesAppointedBy } from '../../../shared/domain/staff/appointment'
import { type Assignment, type Role, type Scope, TeamCode } from '../../../shared/schemas/staff'
import { colleagueTexts } from '../../../shared/texts/colleague'
import { roleTexts } from '../../../shared/texts/role'
import { Card } from '../components/card'
import { Chips } from '../components/chips'
import { Field } from '../components/field'
import { SectionTitle } from '../components/heading'
import { Notice } from '../components/mark'
import { LinkRow } from '../components/row'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { PlaceSheet } from './place-sheet'
import { type Country, choicesFor, placeName } from './view'

/** A role and a place being chosen. */
export interface Chosen {
  role?: Role
  scope?: Scope
}

interface Props {
  by: Assignment
  country: Country
  chosen: Chosen
  problem?: string | undefined
  onChange: (chosen: Chosen) => void
}

/** What is still to be chosen, in words; an assignment once nothing is. */
export function useChosen({ role, scope }: Chosen): Assignment | string {
  const words = usePageTexts(colleagueTexts)
  if (!role) return words.roleMissing
  if (!scope) return words.placeMissing
  if (scope.kind === 'team' && !v.is(TeamCode, scope.team)) return words.teamMissing
  return { role, scope }
}

/** Which role, and where: only what the caller may give. The only place there is needs no choosing. */
export function AssignmentForm({ by, country, chosen: { role, scope }, problem, onChange }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const roles = usePageTexts(roleTexts)
  const [choosing, setChoosing] = useState(false)
  const choices = (of: Role) => choicesFor(by, of, country, words, say)
  const chooseRole = (next: Role) => {
    const [only, ...others] = choices(next)
    onChange({ role: next, ...(only && others.length === 0 && { scope: only.scope }) })
  }
  return (
    <>
      <SectionTitle>{words.role}</SectionTitle>
      <Chips
        label={words.role}
        options={rolesAppointedBy(by.role).map(value => ({ value, name: roles.name[value] }))}
        chosen={role}
        onChoose={chooseRole}
      />
      {role && (
        <Card flush>
          <LinkRow
            title={words.place}
            value={scope ? placeName(scope, country, words, say) : words.choosePlace}
            onPress={() => setChoosing(true)}
          />
          {scope?.kind === 'team' && (
            <Field
              label={words.teamCode}
              placeholder={words.teamPlaceholder}
              maxLength={20}
              value={scope.team}
              onChange={team => onChange({ role, scope: { ...scope, team } })}
            />
          )}
        </Card>
      )}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {role && choosing && (
        <PlaceSheet
          title={words.choosePlace}
          choices={choices(role)}
          onChoose={({ scope: next }) => {
            onChange({ role, scope: next })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
