import { View } from '@tarojs/components'
import type { CampaignFigures } from '../../../../shared/schemas/home-visit-figure'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { type Naming, type Section, sectionsOf } from './named'

interface Props {
  figures: CampaignFigures
  naming: Naming
}

/** The whole, then by class, county and week, then why requests were refused. */
export function Figures({ figures, naming }: Props) {
  const { words, day } = naming
  const { from, until, total } = figures
  if (total.asked === 0 && total.waiting === 0)
    return (
      <>
        <View className="soft">{words.span(day(from), day(until))}</View>
        <Notice>{words.empty}</Notice>
      </>
    )
  return (
    <>
      <Total figures={figures} naming={naming} />
      {sectionsOf(figures, naming).map(section => (
        <Lines key={section.title} section={section} naming={naming} />
      ))}
      <Refusals figures={figures} naming={naming} />
    </>
  )
}

function Total({ figures, naming: { words, day } }: Props) {
  const { from, until, total, target } = figures
  const { asked, served, waiting, responseHours, inTime, answered, cancelled, appealed } = total
  return (
    <Card>
      <View className="soft">{words.span(day(from), day(until))}</View>
      <View className="visit-figures">
        {[
          { value: asked, name: words.asked },
          { value: served, name: words.served },
          { value: waiting, name: words.waiting },
        ].map(({ value, name }) => (
          <View key={name} className="visit-figure">
            <View className="figure">{value}</View>
            <View className="soft">{name}</View>
          </View>
        ))}
      </View>
      {target !== undefined && (
        <View>{words.ofTarget(Math.floor((served / target) * 1000) / 10, target)}</View>
      )}
      <View>
        <View className="soft">{words.response}</View>
        <View className="strong">
          {responseHours === undefined ? words.unknown : words.hours(responseHours)}
        </View>
        <View className="soft">{words.inTime(inTime, answered)}</View>
      </View>
      <View className="soft">{`${words.cancelled(cancelled)} · ${words.appealed(appealed)}`}</View>
    </Card>
  )
}

function Lines({ section: { title, lines }, naming: { words } }: { section: Section; naming: Naming }) {
  return (
    <View className="stack-tight">
      <SectionTitle>{title}</SectionTitle>
      <Card flush>
        {lines.map(({ name, asked, served, waiting }) => (
          <View key={name} className="row">
            <View className="grow">
              <View>{name}</View>
              <View className="soft">{words.line(asked, served, waiting)}</View>
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}

function Refusals({ figures: { refusals, reasons }, naming: { words } }: Props) {
  const { say } = useSpeech()
  return (
    <View className="stack-tight">
      <SectionTitle>{words.refusals}</SectionTitle>
      {refusals.length === 0 && <Notice>{words.noRefusals}</Notice>}
      {refusals.length > 0 && (
        <Card flush>
          {refusals.map(({ reason, count }) => {
            const known = reasons.find(({ code }) => code === reason)
            return (
              <View key={reason} className="row">
                <View className="grow">{known ? say(known.text) : reason}</View>
                <View className="strong">{words.times(count)}</View>
              </View>
            )
          })}
        </Card>
      )}
    </View>
  )
}
