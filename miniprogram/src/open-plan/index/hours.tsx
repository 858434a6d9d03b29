import { View } from '@tarojs/components'
import type { OpeningRule, Season } from '../../../../shared/schemas/point'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { TickChips } from '../../components/chips'
import { Field } from '../../components/field'
import { Segments } from '../../components/segments'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { usualPeriods } from '../draft'
import { Periods } from './periods'

interface Props {
  value: OpeningRule[]
  onChange: (value: OpeningRule[]) => void
}

/** Weekly hours with their breaks, each for some weekdays, all year or in a season. */
export function Hours({ value, onChange }: Props) {
  const words = usePageTexts(openPlanTexts)
  const change = (i: number, given: OpeningRule) => onChange(value.map((one, j) => (j === i ? given : one)))
  const added = { weekdays: [6], periods: usualPeriods(value) }
  return (
    <View className="stack">
      {value.map((rule, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name of their own
        <Card key={i}>
          <Rule value={rule} onChange={given => change(i, given)} />
          {value.length > 1 && (
            <Button small kind="quiet" onPress={() => onChange(value.filter((_, j) => j !== i))}>
              {words.removeHours}
            </Button>
          )}
        </Card>
      ))}
      {value.length < mostRules && (
        <Button small onPress={() => onChange([...value, added])}>
          {words.addHours}
        </Button>
      )}
    </View>
  )
}

const mostRules = 8

function Rule({ value, onChange }: { value: OpeningRule; onChange: (value: OpeningRule) => void }) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const { weekdays, season, periods } = value
  const turn = (day: number) =>
    onChange({
      ...value,
      weekdays: weekdays.includes(day) ? weekdays.filter(one => one !== day) : [...weekdays, day].sort(),
    })
  const withSeason = (next: Season | undefined) => {
    const { season: _, ...others } = value
    onChange(next ? { ...others, season: next } : others)
  }
  return (
    <View className="stack-tight">
      <TickChips
        label={words.weekdays}
        options={texts.time.weekdays.map((name, i) => ({ value: i + 1, name }))}
        isChosen={day => weekdays.includes(day)}
        onTurn={turn}
      />
      <Segments
        label={words.part.opening}
        options={[
          { value: 'year', name: words.wholeYear },
          { value: 'days', name: words.someDays },
        ]}
        chosen={season ? 'days' : 'year'}
        onChoose={chosen => withSeason(chosen === 'days' ? { from: '05-01', to: '09-30' } : undefined)}
      />
      {season && <SeasonFields value={season} onChange={withSeason} />}
      <Periods value={periods} onChange={next => onChange({ ...value, periods: next })} />
    </View>
  )
}

/** The days of a season; of one that is known by its name alone, they can be told here. */
function SeasonFields({ value, onChange }: { value: Season; onChange: (value: Season) => void }) {
  const words = usePageTexts(openPlanTexts)
  const known = 'name' in value ? { from: '', to: '' } : value
  return (
    <>
      {'name' in value && <View className="warn">{words.seasonName[value.name]}</View>}
      <View className="season">
        {(['from', 'to'] as const).map(end => (
          <Field
            key={end}
            label={end === 'from' ? words.seasonFrom : words.seasonTo}
            placeholder="05-01"
            maxLength={5}
            value={known[end]}
            onChange={typed => onChange({ ...known, [end]: typed })}
          />
        ))}
      </View>
    </>
  )
}
