import { View } from '@tarojs/components'
import { dayOf } from '../../../../shared/domain/calendar'
import type { Booking } from '../../../../shared/schemas/booking'
import { shortfallTexts } from '../../../../shared/texts/shortfall'
import { bookedMaterials } from '../../components/booking-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { MaterialList } from '../../components/material-list'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { contentOf } from '../../server/data'
import type { Names } from '../../server/names'
import { useServiceDetails } from '../../server/service-detail'
import { slotLabel, spacedId } from '../../wording'

/** What was missing at the counter: the list for the next visit, and the way to it. */
export function ShortfallCard({ booking, names }: { booking: Booking; names: Names }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(shortfallTexts)
  const { services, slotAt, pointId, notice, shortfall } = booking
  const details = contentOf(useServiceDetails(services, dayOf(slotAt), notice).data)
  if (!shortfall) return null
  const { number, at, missing } = shortfall
  const service = services.join()
  const prepare = () =>
    open(services.length > 1 ? 'errand/visit/index' : 'errand/checklist/index', { service })
  const materials = details?.flatMap(detail => detail.materials) ?? []
  return (
    <>
      <Card marked>
        <Heading>{words.own(missing.length)}</Heading>
        <View className="soft">{words.ownNote(names.point(pointId), slotLabel(texts, at))}</View>
        <View className="soft code">{words.number(spacedId(number))}</View>
        <Button kind="primary" onPress={prepare}>
          {words.again}
        </Button>
      </Card>
      {details && <MaterialList materials={bookedMaterials(missing, materials, texts, say)} />}
    </>
  )
}
