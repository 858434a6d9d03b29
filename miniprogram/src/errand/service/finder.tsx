import { type ReactNode, useState } from 'react'
import { Search } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { useSpeech } from '../../phone/language'
import { useData } from '../../server/data'
import { referrals, services } from '../../server/reference'
import { Families } from './families'
import { Results } from './results'

const catalogue = () => Promise.all([services(), referrals()])

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
          typed.trim() ? (
            <Results all={all} referrals={elsewhere} typed={typed} onChoose={onChoose} />
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
