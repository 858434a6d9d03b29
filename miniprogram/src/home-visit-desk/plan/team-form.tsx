import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MobileTeam } from '../../../../shared/schemas/home-visit'
import type { Division } from '../../../../shared/schemas/point'
import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DivisionList } from '../../components/division-list'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { Toggle } from '../../components/toggle'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { divisionOf } from '../../server/reference'
import { type TeamDraft, teamDraftOf, teamOf } from './draft'
import { FieldRows } from './field-rows'

interface Props {
  team: MobileTeam | undefined
  counties: Division[]
  onKeep: (team: MobileTeam) => void
  onRemove: () => void
}

const fields = [
  { field: 'name', label: 'team' },
  { field: 'teamId', label: 'teamId', hint: 'teamIdHint' },
  { field: 'from', label: 'hoursFrom', hint: 'timeHint' },
  { field: 'until', label: 'hoursUntil', hint: 'timeHint' },
  { field: 'officers', label: 'officers', hint: 'officersHint' },
  { field: 'kits', label: 'kits', hint: 'optional' },
] as const

/** One mobile team: where it works from when until when, who is in it, and what it can. */
export function TeamForm({ team, counties, onKeep, onRemove }: Props) {
  const words = usePageTexts(visitPlanTexts)
  const [draft, setDraft] = useState<TeamDraft>(() => teamDraftOf(team))
  const [wrong, setWrong] = useState<string>()
  const change = (given: Partial<TeamDraft>) => {
    setDraft({ ...draft, ...given })
    setWrong(undefined)
  }
  const keep = () => {
    const read = teamOf(draft, team, counties)
    if ('team' in read) return onKeep(read.team)
    setWrong(read.field)
  }
  const speaks = (language: string, on: boolean) =>
    change({ skills: on ? [...draft.skills, language] : draft.skills.filter(one => one !== language) })
  return (
    <>
      <Card flush>
        <FieldRows
          rows={fields.map(({ field, label, ...more }) => ({
            field,
            label: words[label],
            ...('hint' in more && { placeholder: words[more.hint] }),
          }))}
          values={draft}
          wrong={wrong}
          onChange={change}
        />
        {(['en', 'ko'] as const).map(language => (
          <Toggle
            key={language}
            name={words.skill(language)}
            on={draft.skills.includes(language)}
            onChange={on => speaks(language, on)}
          />
        ))}
      </Card>
      <Where draft={draft} counties={counties} wrong={wrong} onChange={change} />
      <Button kind="primary" onPress={keep}>
        {words.keepTeam}
      </Button>
      {team && (
        <Button kind="quiet" onPress={onRemove}>
          {words.removeTeam}
        </Button>
      )}
    </>
  )
}

interface WhereProps {
  draft: TeamDraft
  counties: Division[]
  wrong: string | undefined
  onChange: (given: Partial<TeamDraft>) => void
}

/** Its county, and where its car stands: picked on the map, or the county's seat. */
function Where({ draft, counties, wrong, onChange }: WhereProps) {
  const { say } = useSpeech()
  const words = usePageTexts(visitPlanTexts)
  const county = divisionOf(counties, draft.divisionCode)
  const { chooseLocation } = platform
  const pick = async () => {
    const place = await chooseLocation?.()
    if (place) onChange({ start: place.location })
  }
  const choose = (divisionCode: string) => {
    const seat = divisionOf(counties, divisionCode)?.seat
    onChange({ divisionCode, ...(seat && { start: seat }) })
  }
  const isSeat =
    !draft.start ||
    (draft.start.latitude === county?.seat.latitude && draft.start.longitude === county.seat.longitude)
  return (
    <View className="stack-tight">
      <SectionTitle>{words.county}</SectionTitle>
      {wrong === 'divisionCode' && <Notice tone="bad">{words.problem}</Notice>}
      {county ? (
        <Card flush>
          <LinkRow title={say(county.name)} onPress={() => onChange({ divisionCode: '' })} />
          <LinkRow
            title={words.start}
            note={isSeat ? words.startSeat : words.startPicked}
            onPress={() => void pick()}
          />
        </Card>
      ) : (
        <DivisionList all={counties} onChoose={choose} />
      )}
    </View>
  )
}
