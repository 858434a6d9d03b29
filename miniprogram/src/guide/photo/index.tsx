import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { photoStandard } from '../../../../shared/content/photo-standard'
import { photoFindings, photoGuide } from '../../../../shared/domain/photo/photo'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionTitle } from '../../components/heading'
import { Badge, Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { platform } from '../../platform'
import type { ChosenPhoto } from '../../platform/platform'
import { dateLabel } from '../../wording'
import { findingViews, guideStyles, summaryLabel } from './view'

type Choice = ChosenPhoto | 'none' | 'looking' | 'unreadable'

/** Nothing of this page is sent anywhere: the picture is looked at where it lies. */
export default function PhotoPage() {
  const { texts } = useSpeech()
  const [choice, setChoice] = useState<Choice>('none')
  const choose = async () => {
    const before = choice
    try {
      setChoice((await platform.choosePhoto(() => setChoice('looking'))) ?? before)
    } catch {
      setChoice('unreadable')
    }
  }
  const isChosen = typeof choice === 'object'
  return (
    <Page
      title={texts.photo.title}
      foot={
        <Button
          kind={isChosen ? 'plain' : 'primary'}
          disabled={choice === 'looking'}
          onPress={() => void choose()}
        >
          {isChosen ? texts.photo.again : texts.photo.choose}
        </Button>
      }
    >
      <View className="soft head">{texts.photo.intro}</View>
      {choice === 'looking' && <View role="status">{texts.photo.looking}</View>}
      {choice === 'unreadable' && <Notice tone="warn">{texts.photo.unreadable}</Notice>}
      {isChosen && <Looked key={choice.source} {...choice} />}
      <ByEye />
    </Page>
  )
}

function Looked({ source, photo }: ChosenPhoto) {
  const { texts } = useSpeech()
  const [findings] = useState(() => photoFindings(photo, photoStandard))
  const { lines, oval } = guideStyles(photoGuide(photo, photoStandard))
  return (
    <>
      <View className="photo-frame" role="img" aria-label={texts.photo.picture}>
        <Image aria-hidden="true" className="photo-picture" mode="widthFix" src={source} />
        {lines.map(style => (
          <View key={style} className="photo-line" style={style} />
        ))}
        <View className="photo-oval" style={oval} />
      </View>
      <View className="soft photo-note">{texts.photo.guideNote}</View>
      <View role="status">
        <Heading className="head">{summaryLabel(findings, texts)}</Heading>
      </View>
      <Card flush>
        {findingViews(findings, texts).map(({ aspect, name, verdict, verdictLabel, numbers, advice }) => (
          <View key={aspect} className="row row-top">
            <View className="grow">
              <View>{name}</View>
              <View className="soft">{numbers}</View>
              {advice && <View className="small">{advice}</View>}
            </View>
            <Badge tone={verdict === 'good' ? 'good' : verdict === 'look' ? 'warn' : 'plain'}>
              {verdictLabel}
            </Badge>
          </View>
        ))}
      </Card>
      <Notice>{texts.photo.help}</Notice>
    </>
  )
}

/** What no rule of ours can see. */
function ByEye() {
  const { texts } = useSpeech()
  return (
    <View className="stack-tight">
      <SectionTitle>{texts.photo.eyeTitle}</SectionTitle>
      <Card flush>
        {texts.photo.eye.map(line => (
          <View key={line} className="row">
            {line}
          </View>
        ))}
      </Card>
      <View className="soft photo-note">
        {texts.photo.source(dateLabel(texts, photoStandard.evidence.asOf))}
      </View>
    </View>
  )
}
