import { type ReactNode, useDeferredValue, useState } from 'react'
import { Search } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { useSpeech } from '../../phone/language'
import { contentOf, useData } from '../../server/data'
import { referrals, services } from '../../server/reference'
import { Families } from './families'
import { Results } from './results'
import { type Catalogue, usePrepared } from './searching'

const catalogue = (): Promise<Catalogue> => Promise.all([services(), referrals()])

interface Props {
  onChoose: (service: string) => void
  /** What stands above all services while nothing has been typed. */
  children?: ReactNode
}

/** All services, to be found by any word or by the family of their paper. */
export function Finder({ onChoose, children }: Props) {
  const { texts } = useSpeech()
  const { data, reload } = useData('services', catalogue)
  const [typed, setTyped] = useState('')
  // What was typed is painted before what it finds.
  const sought = useDeferredValue(typed)
  usePrepared(contentOf(data))
  return (
    <>
      <Search
        value={typed}
        placeholder={texts.service.search}
        clearLabel={texts.service.clear}
        onChange={setTyped}
      />
      <Loaded data={data} onRetry={reload}>
        {([all, elsewhere]) =>
          sought.trim() ? (
            <Results all={all} referrals={elsewhere} typed={sought} onChoose={onChoose} />
          ) : (
            <>
              {children}
              <Families all={all} onChoose={onChoose} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
