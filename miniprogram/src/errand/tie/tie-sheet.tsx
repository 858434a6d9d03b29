import { ScrollView, View } from '@tarojs/components'
import { dayOf } from '../../../../shared/domain/calendar'
import { isStanding, type Visit } from '../../../../shared/domain/point/place'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DivisionList } from '../../components/division-list'
import { Loaded } from '../../components/loaded'
import { LinkRow } from '../../components/row'
import { Sheet } from '../../components/sheet'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { useData } from '../../server/data'
import { divisions, points } from '../../server/reference'
import { errandOf, setErrand } from '../../visit/errand'

interface Props {
  visit: Visit
  onClose: () => void
}

/** The county, or the hall, that ties the person; kept with the errand and sent with its booking. */
export function TieSheet({ visit, onClose }: Props) {
  const { texts, say } = useSpeech()
  const { service, place } = visit
  if (!place?.ask || place.by === 'anywhere') return null
  const by = place.by
  const choose = (home: string) => {
    setErrand(service, { ...errandOf(service), tie: { by, home } })
    onClose()
  }
  return (
    <Sheet title={say(place.ask)} onClose={onClose}>
      <ScrollView scrollY className="sheet-body sheet-tall">
        <View className="stack">
          <Button onPress={() => choose('elsewhere')}>{texts.origin.elsewhere}</Button>
          {by === 'issued' ? <Halls onChoose={choose} /> : <Counties onChoose={choose} />}
        </View>
      </ScrollView>
    </Sheet>
  )
}

interface HomesProps {
  onChoose: (home: string) => void
}

function Counties({ onChoose }: HomesProps) {
  const { data, reload } = useData('divisions', divisions)
  return (
    <Loaded data={data} onRetry={reload}>
      {all => <DivisionList all={all} onChoose={onChoose} />}
    </Loaded>
  )
}

function Halls({ onChoose }: HomesProps) {
  const { say } = useSpeech()
  const { data, reload } = useData('points', points)
  return (
    <Loaded data={data} onRetry={reload}>
      {all => (
        <Card flush>
          {all
            .filter(hall => isStanding(hall, dayOf(now())))
            .map(({ pointId, name }) => (
              <LinkRow key={pointId} title={say(name)} onPress={() => onChoose(pointId)} />
            ))}
        </Card>
      )}
    </Loaded>
  )
}
