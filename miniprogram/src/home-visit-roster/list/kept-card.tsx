import { View } from '@tarojs/components'
import type { RosterSum } from '../../../../shared/schemas/unit-roster'
import { unitRosterTexts } from '../../../../shared/texts/unit-roster'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { slotLabel } from '../../wording'

/** The list that counts, in numbers. */
export function KeptCard({ kept }: { kept: RosterSum }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(unitRosterTexts)
  const { photos, services, ignored } = kept
  return (
    <>
      <Heading>{words.kept(kept.persons)}</Heading>
      <Card flush>
        <Row label={words.keptAt}>
          <View>{slotLabel(texts, kept.at)}</View>
          <View className="soft">{words.keptRows(kept.members)}</View>
        </Row>
        <Row label={words.services}>
          {services.map(({ code, name, members }) => (
            <View key={code}>
              {say(name)} · {members}
            </View>
          ))}
        </Row>
        <Row label={words.photos}>
          {(['ready', 'lacking', 'unknown'] as const).map(
            state => photos[state] > 0 && <View key={state}>{words.photoCount[state](photos[state])}</View>,
          )}
        </Row>
      </Card>
      {ignored.length > 0 && <View className="soft">{words.ignored(ignored.join(' · '))}</View>}
    </>
  )
}
