import { useState } from 'react'
import type { Point } from '../../../../shared/schemas/point'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { State } from '../../components/loaded'
import { More } from '../../components/more'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { named } from '../../guide/hall/view'
import { useSpeech } from '../../phone/language'

/** So many are seen at a glance. */
const fewPoints = 10

/** The points of one's scope, of which one is chosen; where they are many, found by their names. */
export function PointList({ points, onChoose }: { points: Point[]; onChoose: (pointId: string) => void }) {
  const { texts, say } = useSpeech()
  const [search, setSearch] = useState('')
  const found = named(points, search)
  const { shown, more } = usePaged(found)
  return (
    <>
      {points.length > fewPoints && (
        <Search
          value={search}
          placeholder={texts.hall.search}
          clearLabel={texts.service.clear}
          onChange={setSearch}
        />
      )}
      {found.length === 0 && <State title={texts.notice.noMatch} note={texts.notice.noMatchNote} />}
      {found.length > 0 && (
        <Card flush>
          {shown.map(({ pointId, name }) => (
            <LinkRow key={pointId} title={say(name)} onPress={() => onChoose(pointId)} />
          ))}
        </Card>
      )}
      <More onPress={more}>{texts.point.more}</More>
    </>
  )
}
