import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { beginErrand } from '../../begin'
import { Search } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { Needs } from '../../components/needs'
import { Page } from '../../components/page'
import { useData } from '../../data'
import { useSpeech } from '../../language'
import { referrals, services } from '../../reference'
import { paramOf } from '../../route'
import { Families } from './families'
import { Results } from './results'

const catalogue = async () => {
  const [all, elsewhere] = await Promise.all([services(), referrals()])
  return { all, elsewhere }
}

export default function Services() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const { data, reload } = useData('services', catalogue)
  const [typed, setTyped] = useState('')
  const place = { pointId: paramOf(params, 'pointId'), slotAt: paramOf(params, 'slotAt') }
  const choose = (service: string) => beginErrand(service, place)
  return (
    <Page title={texts.service.title}>
      <Search
        value={typed}
        placeholder={texts.service.search}
        clearLabel={texts.service.clear}
        onChange={setTyped}
      />
      <Loaded data={data} onRetry={reload}>
        {({ all, elsewhere }) =>
          typed.trim() ? (
            <Results all={all} referrals={elsewhere} typed={typed} onChoose={choose} />
          ) : (
            <>
              <Needs onChoose={choose} />
              <Families all={all} onChoose={choose} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
