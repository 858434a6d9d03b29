import { View } from '@tarojs/components'
import { stepUpTexts } from '../../../shared/texts/step-up'
import { factorCodePattern } from '../../../shared/vocabulary/factor-code'
import { usePageTexts } from '../phone/page-texts'
import { open } from '../route'
import { call } from '../server/call'
import { contentOf, useData } from '../server/data'
import { Button } from './button'
import { FieldSheet } from './field-sheet'
import { Loaded } from './loaded'
import { Sheet } from './sheet'

/** Asks for the code of the authenticator, or leads to where one is set up. */
export default function StepUpSheet({ onAnswer }: { onAnswer: (isShown: boolean) => void }) {
  const words = usePageTexts(stepUpTexts)
  const { data, reload } = useData('step-up', () => call('getSecondFactor', {}))
  const factor = contentOf(data)
  const close = () => onAnswer(false)
  const submit = async (code: string) => {
    if (!factorCodePattern.test(code)) return words.missing
    await call('showSecondFactor', { code })
    onAnswer(true)
    return undefined
  }
  if (factor?.isSetUp)
    return (
      <FieldSheet
        title={words.title}
        label={words.code}
        placeholder={words.placeholder}
        note={words.note}
        type="number"
        maxLength={6}
        onSubmit={submit}
        onClose={close}
      />
    )
  return (
    <Sheet title={factor ? words.notSetUp : words.title} onClose={close}>
      <View className="sheet-body">
        <View className="stack">
          <Loaded data={data} onRetry={reload}>
            {() => <NotSetUp onGo={close} />}
          </Loaded>
        </View>
      </View>
    </Sheet>
  )
}

function NotSetUp({ onGo }: { onGo: () => void }) {
  const words = usePageTexts(stepUpTexts)
  const go = () => {
    onGo()
    open('account/factor/index', {})
  }
  return (
    <>
      <View>{words.notSetUpNote}</View>
      <Button kind="primary" onPress={go}>
        {words.setUp}
      </Button>
    </>
  )
}
