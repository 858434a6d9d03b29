import { useEffect } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import { vocabulary } from '../../../../shared/content/search'
import { type Finder, finder } from '../../../../shared/domain/search/search'
import type { Referral } from '../../../../shared/schemas/service'

export type Catalogue = [services: ServiceSummary[], referrals: Referral[]]

let last: { of: Catalogue; finder: Finder } | undefined

/** What finds in a catalogue, made once for as long as it is the same. */
export function searching(of: Catalogue): Finder {
  const isSame = last && of.every((list, i) => list === last?.of[i])
  if (!last || !isSame) last = { of, finder: finder(vocabulary, of.flat()) }
  return last.finder
}

/** After the page has been painted, and between the pieces whatever a finger does comes first. */
const pauseMs = 50

/** Works out what finding needs while the person is still looking at the page, so that the first letter waits for nothing. */
export function usePrepared(of: Catalogue | undefined): void {
  const [all, elsewhere] = of ?? []
  useEffect(() => {
    if (!all || !elsewhere) return
    const { prepare } = searching([all, elsewhere])
    let timer = setTimeout(function step() {
      if (prepare()) timer = setTimeout(step, pauseMs)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [all, elsewhere])
}
