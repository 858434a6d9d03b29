import { View } from '@tarojs/components'
import type { Edition } from '../../../../shared/schemas/notice'
import { editionTexts } from '../../../../shared/texts/edition'
import { Card } from '../../components/card'
import { Loaded, State } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { Page } from '../../components/page'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { dateLabel } from '../../wording'

/** Which editions there were, the latest first, and from when. */
export default function Editions() {
  const words = usePageTexts(editionTexts)
  const { data, reload } = useData('editions', () => call('listEditions', {}))
  return (
    <Page title={words.title}>
      <View className="soft head">{words.intro}</View>
      <Loaded data={data} onRetry={reload}>
        {all =>
          all.length === 0 ? (
            <State title={words.none} note={words.intro} />
          ) : (
            <Card flush>
              {all.map(edition => (
                <EditionRow key={edition.number} edition={edition} />
              ))}
            </Card>
          )
        }
      </Loaded>
    </Page>
  )
}

function EditionRow({ edition: { number, phase, effectiveFrom } }: { edition: Edition }) {
  const { texts } = useSpeech()
  const words = usePageTexts(editionTexts)
  const tones = { inForce: 'good', coming: 'brand', replaced: 'plain' } as const
  return (
    <View className="row" {...press(() => open('guide/edition/detail', { number }))}>
      <View className="grow">
        <View className="strong">{words.edition(number)}</View>
        <View className="soft">{words.from(dateLabel(texts, effectiveFrom))}</View>
      </View>
      <Badge tone={tones[phase]}>{words.phase[phase]}</Badge>
    </View>
  )
}
