import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Colleague } from '../../../../shared/schemas/colleague'
import type { Assignment } from '../../../../shared/schemas/staff'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { roleTexts } from '../../../../shared/texts/role'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { AssignmentForm, type Chosen, useChosen } from '../assignment-form'
import { type Country, keyOf, placeName } from '../view'

interface Props {
  by: Assignment
  colleague: Colleague
  country: Country
  onMoved: (colleague: Colleague) => void
  onCancel: () => void
}

/** Another role or place for a colleague. */
export function Transfer({ by, colleague, country, onMoved, onCancel }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const roles = usePageTexts(roleTexts)
  const { staffId, name, role, scope } = colleague
  const [chosen, setChosen] = useState<Chosen>({ role, scope })
  const [problem, setProblem] = useState<string>()
  const [asking, setAsking] = useState<Assignment>()
  const to = useChosen(chosen)
  const begin = () => {
    if (typeof to === 'string') return setProblem(to)
    if (to.role === role && keyOf(to.scope) === keyOf(scope)) return setProblem(words.transferSame)
    setProblem(undefined)
    setAsking(to)
  }
  return (
    <>
      <AssignmentForm
        by={by}
        country={country}
        chosen={chosen}
        problem={problem}
        onChange={next => {
          setChosen(next)
          setProblem(undefined)
        }}
      />
      <View className="soft">{words.transferNote}</View>
      <Button kind="primary" onPress={begin}>
        {words.transfer}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {texts.action.cancel}
      </Button>
      {asking && (
        <AskReason
          title={words.transferAsk(name)}
          note={words.transferAskNote(roles.name[asking.role], placeName(asking.scope, country, words, say))}
          yes={words.transfer}
          onYes={async reason => onMoved(await call('transferColleague', { staffId, ...asking, reason }))}
          onNo={() => setAsking(undefined)}
        />
      )}
    </>
  )
}
