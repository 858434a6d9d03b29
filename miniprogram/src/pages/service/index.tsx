import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { Hotline } from '../../components/hotline'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { useData } from '../../data'
import { errand } from '../../errand'
import { useSpeech } from '../../language'
import { services } from '../../reference'
import { open } from '../../route'
import { serviceGroups } from './view'

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
  const { texts, say } = useSpeech()
  const groups = serviceGroups(all, search)
  if (groups.length === 0) {
    return (
      <>
        <State title={texts.service.none} note={texts.service.noneNote} />
        <Hotline />
      </>
    )
  }
  return groups.map(({ family, services: ofFamily }) => (
    <View key={family} className="stack-tight">
      <View className="section-title line">
        <View className={`family family-${family}`} />
        {texts.family[family]}
      </View>
      <Card flush>
        {ofFamily.map(({ code, name }) => (
          <LinkRow key={code} title={say(name)} onPress={() => begin(code)} />
        ))}
      </Card>
    </View>
  ))
}

/** Each choice is a new errand: the answers for one applicant say nothing about the next. */
function begin(service: string): void {
  errand.set({ service, answers: {} })
  open('pages/checklist/index', { service })
}
