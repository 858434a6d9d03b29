import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RosterView } from '../../../../shared/schemas/unit-roster'
import { problemLine, rosterTexts } from '../../../../shared/texts/home-visit-roster'
import { unitRosterTexts } from '../../../../shared/texts/unit-roster'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Notice } from '../../components/mark'
import { usePageTexts } from '../../phone/page-texts'

const shownFirst = 20

/** What has become of the file that was sent last, while it is not the list. */
export function AttemptCard({ view: { attempt, kept, moreThan } }: { view: RosterView }) {
  const words = usePageTexts(unitRosterTexts)
  const { file } = usePageTexts(rosterTexts)
  if (!attempt) return null
  const { state, stage, done, total, fileReason, problemCount } = attempt
  if (state === 'reading')
    return (
      <Card>
        <View aria-live="polite">{words[stage](done, total)}</View>
        <View className="soft">{words.waiting}</View>
      </Card>
    )
  const before = kept && <View className="soft">{words.stillCounts}</View>
  if (state !== 'refused')
    return (
      <Card>
        <Notice tone="warn">{words[state]}</Notice>
        {before}
      </Card>
    )
  if (fileReason)
    return (
      <Card>
        <Notice tone="bad">
          {file[fileReason]} {fileReason === 'tooFew' && words.few(moreThan)}
        </Notice>
        {before}
      </Card>
    )
  return (
    <Card>
      <Heading>{words.wrong(problemCount)}</Heading>
      <View>{words.wrongNote}</View>
      {before}
      <Problems attempt={attempt} />
    </Card>
  )
}

/** Row by row what has to be mended. */
function Problems({
  attempt: { problems, problemCount },
}: {
  attempt: Pick<NonNullable<RosterView['attempt']>, 'problems' | 'problemCount'>
}) {
  const words = usePageTexts(unitRosterTexts)
  const own = usePageTexts(rosterTexts)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? problems : problems.slice(0, shownFirst)
  return (
    <>
      <View className="stack-tight">
        {shown.map(one => (
          <Notice key={`${one.row} ${one.column} ${one.place} ${one.reason}`} tone="warn">
            {problemLine(one, own)}
          </Notice>
        ))}
      </View>
      {shown.length < problemCount && (
        <View className="soft">{words.firstOf(shown.length, problemCount)}</View>
      )}
      {shown.length < problems.length && <Button onPress={() => setWhole(true)}>{words.showAll}</Button>}
    </>
  )
}
