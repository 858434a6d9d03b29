import { View } from '@tarojs/components'
import { mostHorizonDays } from '../../../../shared/schemas/open-plan'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Segments } from '../../components/segments'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dateLabel } from '../../wording'
import type { PlanDraft } from '../draft'
import { PeriodRow } from './periods'
import { TimeInput } from './time-input'

export interface PartProps {
  draft: PlanDraft
  /** The part that cannot be saved as it is. */
  wrong: string | undefined
  onChange: (given: Partial<PlanDraft>) => void
}

/** Counters as usual, and at which times more or fewer of them. */
export function Counters({ draft, wrong, onChange }: PartProps) {
  const words = usePageTexts(openPlanTexts)
  const { roster, counters } = draft
  const isWrong = (part: string) => (wrong === part ? words.wrong : undefined)
  const change = (i: number, given: Partial<PlanDraft['roster'][number]>) =>
    onChange({ roster: roster.map((row, j) => (j === i ? { ...row, ...given } : row)) })
  return (
    <Card>
      <Field
        type="number"
        label={words.counters}
        placeholder="1–60"
        maxLength={2}
        value={counters}
        problem={isWrong('counters')}
        onChange={typed => onChange({ counters: typed })}
      />
      {roster.length > 0 && <View className="soft">{words.atTimesNote}</View>}
      {roster.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
        <View key={i} className="stack-tight">
          <PeriodRow
            value={row}
            onChange={({ from, to }) => change(i, { from, to })}
            onRemove={() => onChange({ roster: roster.filter((_, j) => j !== i) })}
          />
          <Field
            type="number"
            label={words.atTimes}
            placeholder="0–60"
            maxLength={2}
            value={row.counters}
            onChange={typed => change(i, { counters: typed })}
          />
        </View>
      ))}
      {wrong === 'roster' && <View className="small bad">{words.wrong}</View>}
      {roster.length < mostRows && (
        <Button small kind="quiet" onPress={() => onChange({ roster: [...roster, nextRow(draft)] })}>
          {words.addTimes}
        </Button>
      )}
    </Card>
  )
}

const mostRows = 12

const nextRow = ({ roster, counters }: PlanDraft): PlanDraft['roster'][number] => ({
  from: roster.at(-1)?.to ?? '12:00',
  to: '13:00',
  counters,
})

/** The length of a slot, the share of walk-ins, how far ahead is booked and when a new day is released. */
export function Booking({ draft, wrong, unreleased, onChange }: PartProps & { unreleased: string }) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const isWrong = (part: string) => (wrong === part ? words.wrong : undefined)
  const isReleased = draft.from < unreleased
  return (
    <Card>
      <View className="field-label">{words.part.slotMinutes}</View>
      <Segments
        label={words.part.slotMinutes}
        options={lengths.map(count => ({ value: String(count), name: words.minutes(count) }))}
        chosen={String(draft.slotMinutes)}
        onChoose={chosen => onChange({ slotMinutes: lengths.find(one => String(one) === chosen) ?? 30 })}
      />
      {isReleased && <View className="soft">{words.slotNote(dateLabel(texts, unreleased))}</View>}
      {wrong === 'slotMinutes' && <View className="small bad">{words.wrong}</View>}
      <Field
        type="number"
        label={words.walkIn}
        placeholder="0–100"
        maxLength={3}
        value={draft.walkInPercent}
        problem={isWrong('walkInPercent')}
        onChange={typed => onChange({ walkInPercent: typed })}
      />
      <View className="soft">{words.walkInNote}</View>
      <Field
        type="number"
        label={words.horizon}
        placeholder={`1–${mostHorizonDays}`}
        maxLength={2}
        value={draft.horizonDays}
        problem={isWrong('horizonDays')}
        onChange={typed => onChange({ horizonDays: typed })}
      />
      <View className="soft">{words.horizonNote(mostHorizonDays)}</View>
      <View className="field-label">{words.release}</View>
      <TimeInput
        label={words.release}
        value={draft.releaseAt}
        onChange={releaseAt => onChange({ releaseAt })}
      />
      <View className={wrong === 'releaseAt' ? 'bad' : 'soft'}>{words.releaseNote}</View>
    </Card>
  )
}

const lengths = [15, 30, 60] as const
