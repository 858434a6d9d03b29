import { View } from '@tarojs/components'
import type { Colleague } from '../../../../shared/schemas/colleague'
import type { Assignment } from '../../../../shared/schemas/staff'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { roleTexts } from '../../../../shared/texts/role'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Badge } from '../../components/mark'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dayLabel } from '../../wording'
import { type Country, placeName } from '../view'

type Shown = Assignment & Pick<Colleague, 'name' | 'phone' | 'since'>

/** What somebody is and where; also oneself. */
export function Facts({ colleague, country }: { colleague: Shown; country: Country }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const roles = usePageTexts(roleTexts)
  const { name, phone, role, scope, since } = colleague
  return (
    <Card>
      <View className="headed">
        <Heading className="grow">{name}</Heading>
        <Badge tone="brand">{roles.name[role]}</Badge>
      </View>
      <Row label={words.place}>{placeName(scope, country, words, say)}</Row>
      {phone && <Row label={words.phone}>{phone}</Row>}
      {since && <View className="soft">{words.since(dayLabel(texts, since.slice(0, 10)))}</View>}
    </Card>
  )
}
