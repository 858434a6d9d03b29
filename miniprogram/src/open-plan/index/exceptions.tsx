import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OpenPlanView } from '../../../../shared/schemas/open-plan'
import type { PlanException } from '../../../../shared/schemas/point'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import type { OpenPlanTexts } from '../../../../shared/texts/open-plan-zh'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fold } from '../../components/fold'
import { LinkRow, Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dayInWeekLabel } from '../../wording'

/** The hours of such a day in one line. */
export const exceptionLine = ({ periods, counters, why }: PlanException, words: OpenPlanTexts): string =>
  [
    periods.length === 0 ? words.closed : periods.map(({ from, to }) => `${from}–${to}`).join(words.list),
    counters !== undefined && words.withCounters(counters),
    why,
  ]
    .filter(Boolean)
    .join(' · ')

interface Props {
  view: OpenPlanView
  exceptions: PlanException[]
  /** A day to be changed, or none for another one; missing for who only reads. */
  onOpen?: (exception: PlanException | undefined) => void
}

/** Days that are otherwise than their weekday, of the hall and of the country. */
export function Exceptions({ view, exceptions, onOpen }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const [all, setAll] = useState(false)
  const coming = exceptions.filter(({ day }) => all || day >= view.today)
  return (
    <View className="stack">
      <View className="soft">{words.exceptionsNote}</View>
      {coming.length === 0 && <View>{words.none}</View>}
      {coming.length > 0 && (
        <Card flush>
          {coming.map(one =>
            onOpen && one.day >= view.today ? (
              <LinkRow
                key={one.day}
                title={dayInWeekLabel(texts, one.day)}
                note={exceptionLine(one, words)}
                onPress={() => onOpen(one)}
              />
            ) : (
              <Row key={one.day} label={dayInWeekLabel(texts, one.day)}>
                {exceptionLine(one, words)}
              </Row>
            ),
          )}
        </Card>
      )}
      {coming.length < exceptions.length && (
        <Button small kind="quiet" onPress={() => setAll(true)}>
          {words.more(exceptions.length - coming.length)}
        </Button>
      )}
      {onOpen && (
        <Button small onPress={() => onOpen(undefined)}>
          {words.addException}
        </Button>
      )}
      <Card>
        <Fold title={words.holidays}>
          <View className="soft">{words.holidaysNote}</View>
          {view.holidays.map(({ day, kind }) => (
            <Row key={day} label={dayInWeekLabel(texts, day)}>
              {words.holidayKind[kind]}
            </Row>
          ))}
        </Fold>
      </Card>
    </View>
  )
}
