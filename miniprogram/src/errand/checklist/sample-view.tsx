import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Sample } from '../../../../shared/schemas/material'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { useSpeech } from '../../phone/language'

/** What a material looks like, drawn as a sheet of paper or a card. */
export function SampleView({ sample }: { sample: Sample }) {
  const { texts, say } = useSpeech()
  return (
    <View className={`sample sample-${sample.kind}`}>
      <View className="spread">
        <View className="strong">{say(sample.title)}</View>
        <View className="sample-stamp">{texts.checklist.sampleMark}</View>
      </View>
      {sample.kind === 'form' && <FormSample sample={sample} />}
      {sample.kind === 'letter' && <LetterSample sample={sample} />}
      {sample.kind === 'document' && (
        <Marked face={<DocumentFace hasPhoto={sample.hasPhoto} />} sample={sample} />
      )}
      {sample.kind === 'photo' && <Marked face={<PhotoFace />} sample={sample} />}
    </View>
  )
}

type Of<Kind> = Extract<Sample, { kind: Kind }>

function FormSample({ sample }: { sample: Of<'form'> }) {
  const { say } = useSpeech()
  return (
    <View className="sample-table">
      {sample.fields.map(({ label, value }) => (
        <View key={label['zh-CN']} className="sample-line">
          <View className="sample-label">{say(label)}</View>
          <View className="sample-value">{say(value)}</View>
        </View>
      ))}
    </View>
  )
}

function LetterSample({ sample }: { sample: Of<'letter'> }) {
  const { texts, say } = useSpeech()
  const body = say(sample.body)
  const copy = () =>
    Taro.setClipboardData({ data: body }).then(
      () => tell(texts.checklist.copied),
      () => undefined,
    )
  return (
    <>
      <View className="stack-tight sample-text">
        {body.split('\n').map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a letter never change places
          <View key={i}>{line || ' '}</View>
        ))}
      </View>
      <Button small onPress={() => void copy()}>
        {texts.checklist.copyText}
      </Button>
    </>
  )
}

function Marked({ face, sample }: { face: React.ReactNode; sample: Of<'document'> | Of<'photo'> }) {
  const { say } = useSpeech()
  return (
    <View className="line line-top sample-marked">
      {face}
      <View className="grow stack-tight">
        {sample.marks.map(mark => (
          <View key={mark['zh-CN']} className="sample-mark">
            {say(mark)}
          </View>
        ))}
      </View>
    </View>
  )
}

const DocumentFace = ({ hasPhoto }: { hasPhoto: boolean }) => (
  <View className="sample-document-face" aria-hidden="true">
    {hasPhoto && <View className="sample-portrait" />}
    <View className="grow sample-strokes">
      <View className="sample-stroke" />
      <View className="sample-stroke sample-stroke-short" />
      <View className="sample-stroke" />
      {!hasPhoto && <View className="sample-seal" />}
    </View>
  </View>
)

const PhotoFace = () => (
  <View className="sample-photo-face" aria-hidden="true">
    <View className="sample-head" />
    <View className="sample-shoulders" />
  </View>
)
