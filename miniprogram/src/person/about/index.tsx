import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ownDataTexts } from '../../../../shared/texts/own-data'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Hotline } from '../../components/hotline'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'

const isWeapp = process.env.TARO_ENV === 'weapp'

/** Who runs this, under which terms, and what becomes of what a person tells. */
export default function About() {
  const { about } = usePageTexts(ownDataTexts)
  return (
    <Page title={about.title}>
      <Card>
        <Heading>{about.organ}</Heading>
        <View>{ORGAN || about.noOrgan}</View>
      </Card>
      <Lines title={about.terms} lines={about.termLines} />
      <Lines title={about.privacy} lines={about.privacyLines} />
      <Card flush>
        {isWeapp && (
          <LinkRow icon="paper" title={about.wechatGuide} onPress={() => Taro.openPrivacyContract({})} />
        )}
        <LinkRow
          icon="person"
          title={about.ownData}
          note={about.ownDataNote}
          onPress={() => open('person/data/index', {})}
        />
      </Card>
      <Hotline />
    </Page>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <Card>
    <Heading>{title}</Heading>
    {lines.map(line => (
      <View key={line}>{line}</View>
    ))}
  </Card>
)
