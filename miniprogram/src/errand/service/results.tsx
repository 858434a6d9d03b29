import { View } from '@tarojs/components'
import { memo } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import { text } from '../../../../shared/content/fact'
import type { Guide } from '../../../../shared/content/search/guide'
import type { Referral } from '../../../../shared/schemas/service'
import { Card } from '../../components/card'
import { Heading, SectionTitle } from '../../components/heading'
import { dial, Hotline } from '../../components/hotline'
import { Needs } from '../../components/needs'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'
import { isDoubtful } from '../../wording'
import { searching } from './searching'
import { type Found, type FoundGroup, foundGroups, foundThings } from './view'

interface Props {
  all: ServiceSummary[]
  referrals: Referral[]
  typed: string
  onChoose: (service: string) => void
}

/** What fits the typed words, found on the phone at every letter. */
export const Results = memo(function Results({ all, referrals, typed, onChoose }: Props) {
  const { texts } = useSpeech()
  const { find, speaksOf } = searching([all, referrals])
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
      {foundGroups(typed, found, speaksOf(typed, 'lost'), all).map(group => (
        <Group key={group.kind ?? ''} group={group} onChoose={onChoose} />
      ))}
    </View>
  )
})

const headings = {
  chinese: text('中国护照、通行证', 'Chinese passports and passes', '중국 여권과 통행증'),
  foreign: text(
    '外国人的护照、签证、居留',
    'Foreign passports, visas and residence permits',
    '외국 여권, 비자, 거류 허가',
  ),
  other: text('其他', 'Other', '기타'),
}

function Group({
  group: { kind, found },
  onChoose,
}: {
  group: FoundGroup
  onChoose: (service: string) => void
}) {
  const { say } = useSpeech()
  return (
    <>
      {kind && <SectionTitle>{say(headings[kind])}</SectionTitle>}
      <Card flush>
        {found.map(one => (
          <FoundRow key={keyOf(one)} found={one} onChoose={onChoose} />
        ))}
      </Card>
    </>
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

const homeVisitNote = text(
  '看看能不能上门，在手机上申请',
  'See whether we can come, and ask for it here',
  '방문이 되는지 확인하고 여기서 신청하십시오',
)

/** Who does it instead, or what there is to say; an answer that nobody is sure of dials the hotline. */
function Elsewhere({ referral: { code, kind, name, to, evidence } }: { referral: Referral }) {
  const { texts, say } = useSpeech()
  if (code === 'homeVisit')
    return (
      <LinkRow
        icon="people"
        title={say(name)}
        note={say(homeVisitNote)}
        onPress={() => open('home-visit/start/index', {})}
      />
    )
  if (kind === 'answer' && isDoubtful(evidence))
    return (
      <LinkRow icon="phone" title={say(name)} note={say(to)} onPress={() => dial(texts.hotline.number)} />
    )
  return (
    <View className="row">
      <View className="grow">
        <View>{say(name)}</View>
        <View className="soft">{kind === 'answer' ? say(to) : texts.service.elsewhere(say(to))}</View>
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
    'guide/online': () => open('guide/online/index', {}),
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
