import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { defaultDueOn } from '../../../../shared/domain/inspection/finding'
import type { Asked, Assigned } from '../../../../shared/schemas/inspection'
import { inspectionTexts } from '../../../../shared/texts/inspection'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Notice } from '../../components/mark'
import { Sheet } from '../../components/sheet'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { counted } from '../view'
import type { Work } from './use-inspection'

/** Before it is over: who mends what was not met, and until when. */
export function Closing({ work, onClose }: { work: Work; onClose: () => void }) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const failed = work.asked.filter(({ code }) => work.looks[code]?.verdict === 'notMet')
  const [assigned, setAssigned] = useState<Assigned[]>(() =>
    failed.map(({ code, severity }) => ({ item: code, dueOn: defaultDueOn(severity, dayOf(now()), work) })),
  )
  const [problem, setProblem] = useState<string>()
  const { all, done, notMet } = counted(work.asked, work.looks)
  const isWhole = work.known !== undefined && work.pending === 0 && work.conflicts.length === 0
  const finish = async () => {
    const { known } = work
    if (!known) return
    const { pointId, inspectionId, version } = known
    try {
      work.show(await call('closeInspection', { pointId, inspectionId, version, assigned }))
      tell(words.closed)
      onClose()
    } catch (error) {
      setProblem(problemLabel(texts, problemOf(error)))
      void work.send()
    }
  }
  return (
    <Sheet title={words.close} onClose={onClose} firm>
      <View className="sheet-body">
        <View className="stack">
          <View>{words.closeNote(notMet, all - done)}</View>
          {failed.map(item => (
            <AssignedCard
              key={item.code}
              item={item}
              assigned={assigned.find(one => one.item === item.code)}
              onChange={next =>
                setAssigned(before => before.map(one => (one.item === next.item ? next : one)))
              }
            />
          ))}
          {!isWhole && <Notice tone="warn">{words.closeSendFirst}</Notice>}
          {problem && <Notice tone="bad">{problem}</Notice>}
          <Button kind="primary" disabled={!isWhole} onPress={() => void finish()}>
            {words.close}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {words.goOn}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}

interface AssignedProps {
  item: Asked
  assigned: Assigned | undefined
  onChange: (assigned: Assigned) => void
}

function AssignedCard({ item, assigned, onChange }: AssignedProps) {
  const { say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  if (!assigned) return null
  const { responsible: _, ...unnamed } = assigned
  return (
    <Card>
      <View className="strong">
        {item.code} {say(item.text)}
      </View>
      <Field
        label={words.responsible}
        placeholder={words.responsibleExample}
        value={assigned.responsible ?? ''}
        maxLength={40}
        onChange={name => onChange(name ? { ...unnamed, responsible: name } : unnamed)}
      />
      <Field
        label={words.dueOn.open}
        placeholder=""
        type="day"
        value={assigned.dueOn}
        onChange={dueOn => onChange({ ...assigned, dueOn })}
      />
    </Card>
  )
}
