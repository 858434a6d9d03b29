import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Colleague } from '../../../../shared/schemas/colleague'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { usePageTexts } from '../../phone/page-texts'
import { back, paramOf } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { readOwn } from '../read'
import { Facts } from './facts'
import { Transfer } from './transfer'

const read = async (staffId: string) => {
  const [own, { colleagues }] = await Promise.all([readOwn(), call('listColleagues', { staffId })])
  return { by: own.me.staff, country: own.country, colleague: colleagues[0] }
}

/** One colleague: what he is and where; transferred or revoked by who may. */
export default function ColleagueDetail() {
  const words = usePageTexts(colleagueTexts)
  const staffId = paramOf(useRouter().params, 'staffId')
  const { data, reload, show } = useData(staffId, () => read(staffId))
  const [step, setStep] = useState<'transfer' | 'revoke'>()
  const seen = contentOf(data)
  const colleague = seen?.colleague
  const moved = (next: Colleague) => {
    setStep(undefined)
    if (seen) show({ ...seen, colleague: next })
    tell(words.transferred)
  }
  const revoke = async (reason: string) => {
    await call('revokeColleague', { staffId, reason })
    tell(words.revoked)
    back()
  }
  return (
    <Page
      title={words.title}
      foot={colleague?.mayChange && step !== 'transfer' && <Steps onStep={setStep} />}
      over={
        step === 'revoke' &&
        colleague && (
          <AskReason
            danger
            title={words.revokeAsk(colleague.name)}
            note={words.revokeNote}
            yes={words.revoke}
            onYes={revoke}
            onNo={() => setStep(undefined)}
          />
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ by, country }) =>
          colleague ? (
            <>
              <Facts colleague={colleague} country={country} />
              {step === 'transfer' && by && (
                <Transfer
                  by={by}
                  colleague={colleague}
                  country={country}
                  onMoved={moved}
                  onCancel={() => setStep(undefined)}
                />
              )}
            </>
          ) : (
            <State icon="badge" title={words.gone} note={words.goneNote}>
              <Button kind="primary" onPress={back}>
                {words.back}
              </Button>
            </State>
          )
        }
      </Loaded>
    </Page>
  )
}

function Steps({ onStep }: { onStep: (step: 'transfer' | 'revoke') => void }) {
  const words = usePageTexts(colleagueTexts)
  return (
    <View className="stack">
      <Button kind="primary" onPress={() => onStep('transfer')}>
        {words.transfer}
      </Button>
      <Button kind="danger" onPress={() => onStep('revoke')}>
        {words.revoke}
      </Button>
    </View>
  )
}
