import { coversDivision } from '../../../../shared/domain/home-visit/campaign'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { DivisionList } from '../../components/division-list'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { nearestDivision } from '../../phone/origin'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { useData } from '../../server/data'
import { divisions } from '../../server/reference'
import { askedOf } from '../view'
import { withVisitAnswer } from './step'
import type { StepProps } from './step-props'

/** The county of the home: picked on WeChat's map with the address, or chosen from the list. */
export function DivisionStep({ draft, around, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  const { data, reload } = useData('divisions', divisions)
  const { chooseLocation } = platform
  return (
    <>
      <Heading>{askedOf('division', draft.visitClass, words)}</Heading>
      <Loaded data={data} onRetry={reload}>
        {known => {
          const all = known.filter(({ code }) => coversDivision(around.campaign, code))
          const pick = async () => {
            const place = await chooseLocation?.()
            const division = place && nearestDivision(all, place.location)
            if (!place || !division) return
            const next = withVisitAnswer(draft, { divisionCode: division.code })
            onAnswer({ ...next, location: place.location, address: place.address })
          }
          return (
            <>
              {chooseLocation && <Button onPress={() => void pick()}>{words.pickOnMap}</Button>}
              <DivisionList
                all={all}
                onChoose={divisionCode => onAnswer(withVisitAnswer(draft, { divisionCode }))}
              />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
