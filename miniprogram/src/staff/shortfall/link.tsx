import { shortfallTexts } from '../../../../shared/texts/shortfall'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'

/** The way to what most often sends people home, from one point or from all of the scope. */
export function ShortfallLink({ pointId }: { pointId?: string }) {
  const words = usePageTexts(shortfallTexts)
  return (
    <LinkRow
      title={words.counts}
      note={words.countsNote}
      onPress={() => open('staff/shortfall/index', pointId ? { pointId } : {})}
    />
  )
}
