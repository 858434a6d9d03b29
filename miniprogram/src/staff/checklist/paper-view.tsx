import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ToConfirm } from '../../components/mark'
import { numbersOf } from '../../components/material-number'
import { readyLabel } from '../../errand/checklist/view'
import type { Speech } from '../../phone/language'
import type { Paper, PaperFact, PaperMaterial } from './view'

interface Props {
  paper: Paper
  /** Whom it is for. */
  applicant: string
  speech: Speech
  /** What stands at the end of a printed one. */
  foot?: ReactNode
}

/** A checklist as the counter hands it over, on the screen as on paper, all of it in one language. */
export function PaperView({ paper, applicant, speech, foot }: Props) {
  const { texts, language } = speech
  const { family, service, note, materials, bring, fees, limits } = paper
  const numbers = numbersOf(materials)
  return (
    <View className={`paper page-${language}`}>
      <View className={`paper-band family-${family}`} />
      <View className="paper-note">{texts.family[family]}</View>
      <View className="paper-title">{service}</View>
      <View className="paper-for">{applicant}</View>
      {note && <View className="paper-note">{note}</View>}
      <View className="paper-section">{readyLabel(texts, bring, materials.length - bring)}</View>
      {materials.map((material, i) => (
        <Material key={material.code} material={material} number={numbers[i]} speech={speech} />
      ))}
      <Facts title={texts.checklist.fee} facts={fees} speech={speech} />
      <Facts title={texts.checklist.timeLimit} facts={limits} speech={speech} />
      {foot}
    </View>
  )
}

interface MaterialProps {
  material: PaperMaterial
  number: number | undefined
  speech: Speech
}

/** One material on paper. */
export function Material({ material, number, speech }: MaterialProps) {
  const { name, form, note, reason, doubtful, facts } = material
  return (
    <View className="paper-material">
      <View className={number ? 'paper-number' : 'paper-no-number'}>{number}</View>
      <View className="grow">
        <View className="words">
          <View className="paper-name">{name}</View>
          <View className="paper-form">{form}</View>
        </View>
        {note && <View className="paper-note">{note}</View>}
        <View className="words">
          {reason && <View className="paper-note">{reason}</View>}
          {facts.map(fact => (
            <Fact key={fact.label + fact.text} fact={fact} speech={speech} />
          ))}
        </View>
        {doubtful && <ToConfirm speech={speech} />}
      </View>
    </View>
  )
}

function Facts({ title, facts, speech }: { title: string; facts: PaperFact[]; speech: Speech }) {
  if (facts.length === 0) return null
  return (
    <View className="paper-facts">
      <View className="paper-section">{title}</View>
      {facts.map(fact => (
        <Fact key={fact.label} fact={fact} speech={speech} />
      ))}
    </View>
  )
}

const Fact = ({ fact: { label, text, doubtful }, speech }: { fact: PaperFact; speech: Speech }) => (
  <View className="paper-fact">
    <Text className="paper-label">{label}</Text>
    <Text>{text}</Text>
    {doubtful && <ToConfirm speech={speech} />}
  </View>
)
