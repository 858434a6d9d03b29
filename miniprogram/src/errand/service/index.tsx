import { ScrollView, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import type { Family } from '../../../../shared/schemas/service'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { Hotline } from '../../components/hotline'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { choose } from '../../components/press'
import { LinkRow } from '../../components/row'
import { useData } from '../../data'
import { errand, type Place } from '../../errand'
import { useSpeech } from '../../language'
import { services } from '../../reference'
import { open, paramOf } from '../../route'
import { type ServiceGroup, serviceGroups } from './view'

export default function Services() {
  const { texts } = useSpeech()
  const { data, reload } = useData('services', services)
  const [search, setSearch] = useState('')
  return (
    <Page title={texts.service.title}>
      <Search
        value={search}
        placeholder={texts.service.search}
        clearLabel={texts.service.clear}
        onChange={setSearch}
      />
      <Loaded data={data} onRetry={reload}>
        {all => <Groups all={all} search={search} />}
      </Loaded>
    </Page>
  )
}

function Groups({ all, search }: { all: ServiceSummary[]; search: string }) {
  const { texts } = useSpeech()
  const [family, setFamily] = useState<Family>()
  const found = serviceGroups(all, search)
  const groups = found.filter(group => search !== '' || !family || group.family === family)
  if (groups.length === 0) {
    return (
      <>
        <State title={texts.service.none} note={texts.service.noneNote} />
        <Hotline />
      </>
    )
  }
  return (
    <>
      {search === '' && (
        <FamilyChips families={found.map(group => group.family)} chosen={family} onChoose={setFamily} />
      )}
      {groups.map(group => (
        <FamilyServices key={group.family} group={group} />
      ))}
    </>
  )
}

interface ChipsProps {
  families: Family[]
  chosen: Family | undefined
  onChoose: (family: Family | undefined) => void
}

/** Narrows the list to one kind of document. */
function FamilyChips({ families, chosen, onChoose }: ChipsProps) {
  const { texts } = useSpeech()
  const chip = (family: Family | undefined, name: string) => (
    <View
      key={name}
      className={`chip ${family === chosen ? 'chip-chosen' : ''}`}
      {...choose(family === chosen, () => onChoose(family))}
    >
      {name}
    </View>
  )
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className="chip-scroll">
      <View className="chips" role="radiogroup" aria-label={texts.service.family}>
        {chip(undefined, texts.service.all)}
        {families.map(family => chip(family, texts.family[family]))}
      </View>
    </ScrollView>
  )
}

function FamilyServices({ group: { family, services: ofFamily } }: { group: ServiceGroup }) {
  const { texts, say } = useSpeech()
  const { params } = useRouter()
  const place = { pointId: paramOf(params, 'pointId'), slotAt: paramOf(params, 'slotAt') }
  return (
    <View className="stack-tight">
      <View className="section-title line">
        <View className={`family family-${family}`} />
        {texts.family[family]}
      </View>
      <Card flush>
        {ofFamily.map(({ code, name }) => (
          <LinkRow key={code} title={say(name)} onPress={() => begin(code, place)} />
        ))}
      </Card>
    </View>
  )
}

/** Each choice is a new errand: the answers for one applicant say nothing about the next. */
function begin(service: string, place: Place): void {
  errand.set({ service, answers: {}, ...(place.pointId && { place }) })
  open('errand/checklist/index', { service })
}
