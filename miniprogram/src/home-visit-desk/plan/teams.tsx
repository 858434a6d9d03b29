import { View } from '@tarojs/components'
import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { divisionOf } from '../../server/reference'
import type { FormProps } from './form-props'

/** The mobile teams of a campaign, each opened by a tap. */
export function Teams({ draft: { teams }, counties, onTeam }: FormProps) {
  const { say } = useSpeech()
  const words = usePageTexts(visitPlanTexts)
  const county = (code: string) => {
    const found = divisionOf(counties, code)
    return found ? say(found.name) : code
  }
  return (
    <View className="stack-tight">
      <SectionTitle>{words.teams}</SectionTitle>
      {teams.length === 0 && <View>{words.noTeams}</View>}
      {teams.length > 0 && (
        <Card flush>
          {teams.map((team, i) => (
            <LinkRow
              key={team.teamId}
              title={say(team.name)}
              note={`${county(team.divisionCode)} · ${team.teamId} · ${team.from}–${team.until}`}
              onPress={() => onTeam(i)}
            />
          ))}
        </Card>
      )}
      <Button onPress={() => onTeam(teams.length)}>{words.addTeam}</Button>
    </View>
  )
}
