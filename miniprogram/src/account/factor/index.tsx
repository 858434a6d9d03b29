import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { timeOf } from '../../../../shared/domain/calendar'
import type { FactorKey, SecondFactor } from '../../../../shared/schemas/second-factor'
import { accountTexts } from '../../../../shared/texts/account'
import { factorCodePattern } from '../../../../shared/vocabulary/factor-code'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { QrCode } from '../../components/qr-code'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'
import { spacedKey } from '../view'

/** A key's picture holds more than a booking's: finer cells keep it on a phone. */
const cellPixels = 4

/** The authenticator that is shown beside the telephone: set up here once. */
export default function Factor() {
  const { texts } = useSpeech()
  const words = usePageTexts(accountTexts)
  const { data, reload, show } = useData('factor', () => call('getSecondFactor', {}))
  const [key, setKey] = useState<FactorKey>()
  const begin = () =>
    call('beginSecondFactor', {}).then(setKey, error => tell(problemLabel(texts, problemOf(error))))
  const finish = (factor: SecondFactor) => {
    setKey(undefined)
    show(factor)
    tell(words.finished)
  }
  return (
    <Page title={words.factor}>
      <View className="soft">{words.factorNote}</View>
      <Loaded data={data} onRetry={reload}>
        {factor => {
          if (factor.isSetUp) return <IsSetUp factor={factor} />
          if (key) return <SetUp factorKey={key} onDone={finish} />
          return (
            <Button kind="primary" onPress={() => void begin()}>
              {words.begin}
            </Button>
          )
        }}
      </Loaded>
    </Page>
  )
}

function IsSetUp({ factor: { steppedUpUntil } }: { factor: SecondFactor }) {
  const words = usePageTexts(accountTexts)
  return (
    <>
      <Notice tone="good">
        <View className="strong">{words.factorSet}</View>
        <View>{steppedUpUntil ? words.factorUntil(timeOf(steppedUpUntil)) : words.factorSetNote}</View>
      </Notice>
      <Card>
        <Heading>{words.lost}</Heading>
        <View>{words.lostNote}</View>
      </Card>
    </>
  )
}

interface SetUpProps {
  factorKey: FactorKey
  onDone: (factor: SecondFactor) => void
}

/** The key as a picture and to be copied, then a code that shows that it has arrived. */
function SetUp({ factorKey: { key, uri }, onDone }: SetUpProps) {
  const { texts } = useSpeech()
  const words = usePageTexts(accountTexts)
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const copy = () => Taro.setClipboardData({ data: key }).then(() => tell(words.copied))
  const submit = async () => {
    if (!factorCodePattern.test(code)) return setProblem(words.codeMissing)
    await call('showSecondFactor', { code }).then(onDone, error =>
      setProblem(problemLabel(texts, problemOf(error))),
    )
  }
  const change = (next: string) => {
    setCode(next)
    setProblem(undefined)
  }
  return (
    <Wide>
      <View className="stack beside">
        <Card>
          {words.steps.map((said, i) => (
            <View key={said}>
              {i + 1}. {said}
            </View>
          ))}
          <View className="centre">
            <QrCode text={uri} label={words.factorPicture} cellPixels={cellPixels} />
          </View>
          <View className="soft">{words.key}</View>
          <Text className="code" selectable userSelect>
            {spacedKey(key)}
          </Text>
          <Button onPress={() => void copy().catch(() => undefined)}>{words.copy}</Button>
          <View className="soft small">{words.factorOnce}</View>
        </Card>
        <View className="stack">
          <Card flush>
            <Field
              type="number"
              label={words.code}
              placeholder={words.codePlaceholder}
              maxLength={6}
              value={code}
              problem={problem}
              onChange={change}
            />
          </Card>
          <Button kind="primary" onPress={() => void submit()}>
            {words.finish}
          </Button>
        </View>
      </View>
    </Wide>
  )
}
