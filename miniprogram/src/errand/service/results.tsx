import { View } from '@tarojs/components'
import { useMemo } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import { vocabulary } from '../../../../shared/content/search'
import type { Guide } from '../../../../shared/content/search/meaning'
import { searcher } from '../../../../shared/domain/search/search'
import type { Referral } from '../../../../shared/schemas/service'
import { Card } from '../../components/card'
import { Heading, SectionTitle } from '../../components/heading'
import { dial, Hotline } from '../../components/hotline'
import { Needs } from '../../components/needs'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'
import { type Found, foundThings } from './view'

interface Props {
  all: ServiceSummary[]
  referrals: Referral[]
  typed: string
  onChoose: (service: string) => void
}

/** What fits the typed words, found on the phone at every letter. */
export function Results({ all, referrals, typed, onChoose }: Props) {
  const { texts } = useSpeech()
  const find = useMemo(() => searcher(vocabulary, all), [all])
  const found = foundThings(find(typed), all, referrals)
  if (found.length === 0) {
    return (
      <>
        <View className="stack-tight head" role="status">
          <Heading>{texts.service.none}</Heading>
          <View className="soft">{texts.service.noneNote}</View>
        </View>
        <Hotline />
        <Needs onChoose={onChoose} />
      </>
    )
  }
  return (
    <View className="stack-tight">
      <View role="status">
        <SectionTitle>{texts.service.found(found.length)}</SectionTitle>
      </View>
      <Card flush>
        {found.map(one => (
          <FoundRow key={keyOf(one)} found={one} onChoose={onChoose} />
        ))}
      </Card>
    </View>
  )
}

const keyOf = (found: Found): string => {
  if ('service' in found) return found.service.code
  return 'referral' in found ? found.referral.code : found.guide
}

function FoundRow({ found, onChoose }: { found: Found; onChoose: (service: string) => void }) {
  const { texts, say } = useSpeech()
  if ('referral' in found) return <Elsewhere referral={found.referral} />
  if ('guide' in found) return <GuideRow guide={found.guide} />
  const { code, name, family } = found.service
  return <LinkRow title={say(name)} note={texts.family[family]} onPress={() => onChoose(code)} />
}

/** Nothing to tap: it says where to go instead. */
function Elsewhere({ referral: { name, to } }: { referral: Referral }) {
  const { texts, say } = useSpeech()
  return (
    <View className="row">
      <View className="grow">
        <View>{say(name)}</View>
        <View className="soft">{texts.service.elsewhere(say(to))}</View>
      </View>
    </View>
  )
}

function GuideRow({ guide }: { guide: Guide }) {
  const { texts } = useSpeech()
  const { title, note } = texts.service.guide[guide]
  const go: Record<Guide, () => void> = {
    'guide/progress': () => dial(texts.hotline.number),
    'guide/disclosure': () => open('guide/disclosure/index', {}),
    'guide/photo': () => open('guide/photo/index', {}),
    'guide/hall': () => open('guide/hall/index', {}),
  }
  return (
    <LinkRow
      icon={guide === 'guide/progress' ? 'phone' : 'badge'}
      title={title}
      note={note}
      onPress={go[guide]}
    />
  )
}
