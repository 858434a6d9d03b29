import { useState } from 'react'
import { Search } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { useData } from '../../data'
import { Families } from '../../errand/service/families'
import { Results } from '../../errand/service/results'
import { useSpeech } from '../../language'
import { referrals, services } from '../../reference'
import { open } from '../../route'

const read = () => Promise.all([services(), referrals()])

/** The first tap: the service, found by the family of its paper or by any word. */
export default function CounterServices() {
  const { texts } = useSpeech()
  const { data, reload } = useData('services', read)
  const [typed, setTyped] = useState('')
  const choose = (service: string) => open('staff/checklist/card', { service })
  return (
    <Page title={texts.counter.title}>
      <Search
        value={typed}
        placeholder={texts.service.search}
        clearLabel={texts.service.clear}
        onChange={setTyped}
      />
      <Loaded data={data} onRetry={reload}>
        {([all, elsewhere]) =>
          typed.trim() ? (
            <Results all={all} referrals={elsewhere} typed={typed} onChoose={choose} />
          ) : (
            <Families all={all} onChoose={choose} />
          )
        }
      </Loaded>
    </Page>
  )
}
