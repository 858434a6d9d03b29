import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Period, PlanException } from '../../../../shared/schemas/point'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { Field } from '../../components/field'
import { Segments } from '../../components/segments'
import { Sheet } from '../../components/sheet'
import { usePageTexts } from '../../phone/page-texts'
import { type ExceptionDraft, exceptionDraftOf, exceptionOf, presets } from '../draft'
import { Periods } from './periods'

interface Props {
  /** Missing: another day. */
  exception: PlanException | undefined
  day: string
  today: string
  usual: Period[]
  onKeep: (exception: PlanException | undefined) => void
  onClose: () => void
}

/** One day: closed, or open at these hours with so many counters, and why. */
export function ExceptionSheet({ exception, day, today, usual, onKeep, onClose }: Props) {
  const words = usePageTexts(openPlanTexts)
  const [draft, setDraft] = useState<ExceptionDraft>(() =>
    exceptionDraftOf(exception ?? { day, periods: [], why: '' }),
  )
  const [wrong, setWrong] = useState<string>()
  const change = (given: Partial<ExceptionDraft>) => {
    setDraft({ ...draft, ...given })
    setWrong(undefined)
  }
  const opened = { isOpen: true, periods: draft.periods.length > 0 ? draft.periods : usual }
  const problem = (field: string) => (wrong === field ? words.wrong : undefined)
  const keep = () => {
    const read = exceptionOf(draft, today)
    if ('wrong' in read) return setWrong(read.wrong)
    onKeep(read.exception)
  }
  const title = exception ? words.editException : words.addException
  return (
    <Sheet firm title={title} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          {!exception && (
            <Chips
              label={words.exceptions}
              options={presets.map(value => ({ value, name: words.presets[value] }))}
              chosen={presets.find(one => words.presets[one] === draft.why)}
              onChoose={one =>
                change({ why: words.presets[one], ...(one === 'closed' ? { isOpen: false } : opened) })
              }
            />
          )}
          <Card flush>
            <Field
              type="day"
              label={words.day}
              placeholder={words.day}
              value={draft.day}
              problem={problem('day')}
              onChange={typed => change({ day: typed })}
            />
            <Field
              label={words.why}
              placeholder={words.whyHint}
              maxLength={40}
              value={draft.why}
              problem={problem('why')}
              onChange={why => change({ why })}
            />
          </Card>
          <Segments
            label={words.kind}
            options={(['closed', 'open'] as const).map(value => ({ value, name: words.kinds[value] }))}
            chosen={draft.isOpen ? 'open' : 'closed'}
            onChoose={chosen => change(chosen === 'open' ? opened : { isOpen: false })}
          />
          {draft.isOpen && (
            <>
              <Periods value={draft.periods} onChange={periods => change({ periods })} />
              {problem('periods') && <View className="small bad">{words.wrong}</View>}
              <Card flush>
                <Field
                  type="number"
                  label={words.usualCounters}
                  placeholder="1–60"
                  maxLength={2}
                  value={draft.counters}
                  problem={problem('counters')}
                  onChange={counters => change({ counters })}
                />
              </Card>
            </>
          )}
          <Button kind="primary" onPress={keep}>
            {words.keep}
          </Button>
          {exception && (
            <Button kind="quiet" onPress={() => onKeep(undefined)}>
              {words.removeException}
            </Button>
          )}
        </View>
      </View>
    </Sheet>
  )
}
