import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Review, ReviewedVisit } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { homeVisitDeskTexts } from '../../../../shared/texts/home-visit-desk'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { OptionList } from '../../components/option-list'
import { Sheet } from '../../components/sheet'
import { refusalLabel } from '../../home-visit/problem'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { ForApplicant } from './for-applicant'

interface Props {
  visit: ReviewedVisit
  onChange: (visit: ReviewedVisit) => void
  onReload: () => void
}

type Step = Review['step']

/** Yes at one tap; no and more with a reason. A colleague who came first is shown with what he decided. */
export function Decision({ visit, onChange, onReload }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  const own = usePageTexts(homeVisitTexts)
  const [asked, setAsked] = useState<'askMore' | 'refuse'>()
  const [refusal, setRefusal] = useState<string>()
  const { divisionCode, visitId, version, may, state } = visit
  const heard = async (answer: Promise<ReviewedVisit>): Promise<string | undefined> => {
    setAsked(undefined)
    setRefusal(undefined)
    try {
      onChange(await answer)
      tell(words.done)
      return undefined
    } catch (error) {
      const label = refusalLabel(error, texts, own)
      setRefusal(label)
      onReload()
      return label
    }
  }
  const decide = (step: Step, reason?: string) =>
    void heard(call('reviewVisit', { divisionCode, visitId, version, step, ...(reason && { reason }) }))
  const mayDecide = may.includes('approve')
  const no = state === 'received' ? words.refuse : words.confirmRefusal
  return (
    <View className="stack">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {mayDecide && (
        <>
          <SectionTitle>{words.decide}</SectionTitle>
          <View className="choice choice-list">
            <Button kind="primary" onPress={() => decide('approve')}>
              {words.approve}
            </Button>
            <Button onPress={() => setAsked('askMore')}>{words.askMore}</Button>
            <Button kind="danger" onPress={() => setAsked('refuse')}>
              {no}
            </Button>
          </View>
        </>
      )}
      <ForApplicant
        visit={visit}
        onTake={given => heard(call('takeVisitStepFor', { divisionCode, visitId, version, ...given }))}
      />
      {(asked === 'askMore' || asked === 'refuse') && (
        <ReasonSheet
          visit={visit}
          title={asked === 'refuse' ? no : words.askMore}
          outcome={asked === 'refuse' ? 'refused' : 'moreNeeded'}
          onChoose={reason => decide(asked, reason)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </View>
  )
}

interface ReasonProps {
  visit: ReviewedVisit
  title: string
  outcome: 'moreNeeded' | 'refused'
  onChoose: (reason: string) => void
  onClose: () => void
}

/** The reasons of the campaign, in the words that the applicant reads. */
function ReasonSheet({ visit, title, outcome, onChoose, onClose }: ReasonProps) {
  const { say } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  const [chosen, setChosen] = useState<string>()
  const reasons = visit.reasons.filter(one => one.outcome === outcome)
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <View className="soft">{words.chooseReason}</View>
          <OptionList
            label={words.chooseReason}
            options={reasons.map(({ code, text }) => ({ value: code, name: say(text) }))}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Button kind="primary" disabled={!chosen} onPress={() => chosen && onChoose(chosen)}>
            {title}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
