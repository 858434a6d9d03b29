import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HomeVisitRequest, OwnerStep } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { FieldSheet } from '../../components/field-sheet'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { askPermissionFor } from '../../phone/permission'
import { call } from '../../server/call'
import { refusalLabel } from '../problem'
import { RateCard } from './rate-card'
import { SupplySheet } from './supply-sheet'

interface Props {
  visit: HomeVisitRequest
  onChange: (visit: HomeVisitRequest) => void
  onReload: () => void
}

type Asked = 'cancel' | 'appeal' | 'supply'

/** What its owner may do now; a step that was overtaken shows what has come instead. */
export function OwnerActions({ visit, onChange, onReload }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const [asked, setAsked] = useState<Asked>()
  const [refusal, setRefusal] = useState<string>()
  const { visitId, version, may, rating, state } = visit
  const close = () => setAsked(undefined)
  const take = async (step: Omit<OwnerStep, 'visitId' | 'version'>): Promise<string | undefined> => {
    setRefusal(undefined)
    try {
      onChange(await call('takeVisitStep', { visitId, version, ...step }))
      close()
      return undefined
    } catch (error) {
      const label = refusalLabel(error, texts, words)
      setRefusal(label)
      onReload()
      return label
    }
  }
  const isOver = may.length === 0
  return (
    <>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {may.includes('rate') && (
        <RateCard onRate={stars => void take({ step: 'rate', stars }).then(() => tell(words.thanks))} />
      )}
      {rating && state === 'rated' && <Notice tone="good">{words.stars(rating.stars)}</Notice>}
      {may.includes('supply') && (
        <Button kind="primary" onPress={() => setAsked('supply')}>
          {words.step.supply}
        </Button>
      )}
      {may.includes('appeal') && <Button onPress={() => setAsked('appeal')}>{words.step.appeal}</Button>}
      {!isOver && (
        <View className="stack-tight">
          <Button onPress={() => void askPermissionFor('homeVisit')}>{words.allow}</Button>
          <View className="soft">{words.allowNote}</View>
        </View>
      )}
      {may.includes('cancel') && (
        <Button kind="quiet" onPress={() => setAsked('cancel')}>
          {words.step.cancel}
        </Button>
      )}
      {asked === 'cancel' && (
        <Ask
          title={words.cancelAsk}
          note={words.cancelNote}
          yes={words.cancelYes}
          no={words.cancelNo}
          danger
          onYes={() => void take({ step: 'cancel' }).then(close)}
          onNo={close}
        />
      )}
      {asked === 'appeal' && (
        <FieldSheet
          title={words.step.appeal}
          label={words.appealAsk}
          placeholder={words.appealPlaceholder}
          maxLength={300}
          onSubmit={text => (text ? take({ step: 'appeal', text }) : Promise.resolve(words.appealAsk))}
          onClose={close}
        />
      )}
      {asked === 'supply' && (
        <SupplySheet onSubmit={given => take({ step: 'supply', ...given })} onClose={close} />
      )}
    </>
  )
}
