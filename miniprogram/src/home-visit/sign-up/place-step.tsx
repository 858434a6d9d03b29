import { View } from '@tarojs/components'
import { useState } from 'react'
import { coversDivision } from '../../../../shared/domain/home-visit/campaign'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DivisionList } from '../../components/division-list'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { nearestDivision } from '../../phone/origin'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { useData } from '../../server/data'
import { divisions } from '../../server/reference'
import { withVisitAnswer } from './step'
import type { StepProps } from './step-props'

/** The county of the home: picked on WeChat's map with the address, or chosen from the list. */
export function DivisionStep({ draft, around, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  const { data, reload } = useData('divisions', divisions)
  const { chooseLocation } = platform
  return (
    <>
      <Heading>{words.ask.division}</Heading>
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

/** Street and door, as a team has to find it; what the map said can be added to. */
export function AddressStep({ draft, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  const [typed, setTyped] = useState(draft.address)
  const [problem, setProblem] = useState<string>()
  const goOn = () =>
    typed.trim().length >= 4
      ? onAnswer({ ...draft, address: typed.trim() })
      : setProblem(words.problem.address)
  return (
    <Card>
      <Heading>{words.ask.address}</Heading>
      {draft.location && <View className="soft">{words.picked}</View>}
      <View className="soft">{words.hint.address}</View>
      <Field
        label={words.ask.address}
        placeholder=""
        value={typed}
        problem={problem}
        maxLength={120}
        isLong
        onChange={next => {
          setTyped(next)
          setProblem(undefined)
        }}
      />
      <Button kind="primary" onPress={goOn}>
        {words.next}
      </Button>
    </Card>
  )
}
