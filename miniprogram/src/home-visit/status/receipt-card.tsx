import { View } from '@tarojs/components'
import type { HomeVisitRequest } from '../../../../shared/schemas/home-visit'
import { visitReceiptTexts } from '../../../../shared/texts/home-visit-receipt'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Badge } from '../../components/mark'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { slotLabel } from '../../wording'

interface Props {
  receipt: NonNullable<HomeVisitRequest['receipt']>
  named: HomeVisitRequest['named']
}

/** What the team has noted at the door, as its applicant may hold it against it. */
export function ReceiptCard({ receipt, named }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(visitReceiptTexts)
  const { at, outcome, officers, materials, missing, kitSerials } = receipt
  const names = (codes: readonly string[]) =>
    named.materials.filter(({ code }) => codes.includes(code)).map(({ name }) => say(name))
  const lists = [
    { label: words.seen, items: names(materials) },
    { label: words.missing, items: names(missing) },
    { label: words.kits, items: kitSerials },
  ]
  return (
    <Card>
      <View className="headed">
        <Heading className="grow">{words.title}</Heading>
        <Badge tone={outcome === 'done' ? 'good' : 'warn'}>{words.outcome[outcome]}</Badge>
      </View>
      <Card flush>
        <Row label={words.at}>{slotLabel(texts, at)}</Row>
        <Row label={words.officers}>
          <View className="code">{officers.join(' · ')}</View>
        </Row>
        {lists
          .filter(({ items }) => items.length > 0)
          .map(({ label, items }) => (
            <Row key={label} label={label}>
              {items.map(item => (
                <View key={item}>{item}</View>
              ))}
            </Row>
          ))}
      </Card>
    </Card>
  )
}
