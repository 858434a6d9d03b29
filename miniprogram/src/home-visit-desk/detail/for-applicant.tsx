import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewedVisit, StaffStep } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { visitStepTexts } from '../../../../shared/texts/home-visit-step'
import { Ask } from '../../components/ask'
import { Button } from '../../components/button'
import { FieldSheet } from '../../components/field-sheet'
import { SectionTitle } from '../../components/heading'
import { SupplySheet } from '../../home-visit/status/supply-sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { type Given, TryAgainSheet } from './try-again-sheet'

interface Props {
  visit: ReviewedVisit
  /** What went wrong, in words. */
  onTake: (given: Given) => Promise<string | undefined>
}

const steps = ['supply', 'appeal', 'tryAgain', 'deliver', 'post', 'cancel'] as const

/** What staff do for somebody who telephones, and the last of a visit: another try, the certificate's way. */
export function ForApplicant({ visit, onTake }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(visitStepTexts)
  const own = usePageTexts(homeVisitTexts)
  const [asked, setAsked] = useState<StaffStep['step']>()
  const close = () => setAsked(undefined)
  const take = async (given: Given) => {
    const problem = await onTake(given)
    if (!problem) close()
    return problem
  }
  const shown = steps.filter(step => visit.may.includes(step))
  if (shown.length === 0) return null
  const press = (step: StaffStep['step']) =>
    step === 'deliver' || step === 'post' ? void take({ step }) : setAsked(step)
  return (
    <View className="stack-tight">
      <SectionTitle>{words.title}</SectionTitle>
      <View className="choice choice-list">
        {shown.map(step => (
          <Button key={step} kind={step === 'cancel' ? 'quiet' : 'plain'} onPress={() => press(step)}>
            {words.step[step]}
          </Button>
        ))}
      </View>
      {asked === 'cancel' && (
        <Ask
          title={words.cancelAsk}
          yes={words.step.cancel}
          no={own.cancelNo}
          danger
          onYes={() => void take({ step: 'cancel' })}
          onNo={close}
        />
      )}
      {asked === 'appeal' && (
        <FieldSheet
          title={words.step.appeal}
          label={words.appealAsk}
          placeholder={words.appealPlaceholder}
          maxLength={300}
          onSubmit={text =>
            text ? take({ step: 'appeal', text }) : Promise.resolve(texts.errors.invalidInput)
          }
          onClose={close}
        />
      )}
      {asked === 'supply' && (
        <SupplySheet onSubmit={given => take({ step: 'supply', ...given })} onClose={close} />
      )}
      {asked === 'tryAgain' && <TryAgainSheet visit={visit} onTake={take} onClose={close} />}
    </View>
  )
}
