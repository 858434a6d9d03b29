import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ServiceDetail } from '../../../../shared/api'
import { text } from '../../../../shared/content/fact'
import type { ApplicantClass } from '../../../../shared/schemas/applicant-class'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { SectionTitle } from '../../components/heading'
import { Notice, ToConfirm } from '../../components/mark'
import { MaterialList } from '../../components/material-list'
import { useSpeech } from '../../phone/language'
import { classView } from './view'

const whose = text('材料和收费，按申请人', 'Papers and fees, by applicant', '신청인별 서류와 수수료')

interface Props {
  detail: ServiceDetail
  classes: ApplicantClass[]
  onDate: string
}

/** What one class of applicants brings and pays, and nothing of the others. */
export function ClassResult({ detail, classes, onDate }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const [code, setCode] = useState<string>()
  const chosen = classes.find(one => one.code === code) ?? classes[0]
  if (!chosen) return null
  const { instead, materials, fees } = classView(detail, chosen.answers, onDate, speech)
  return (
    <>
      <SectionTitle>{say(whose)}</SectionTitle>
      <Chips
        label={say(whose)}
        options={classes.map(one => ({ value: one.code, name: say(one.name) }))}
        chosen={chosen.code}
        onChoose={setCode}
      />
      {instead && (
        <Notice tone="warn">
          <View className="strong">{instead.name}</View>
          <View>{instead.note}</View>
          {instead.doubtful && <ToConfirm />}
        </Notice>
      )}
      {materials.length > 0 && <MaterialList materials={materials} />}
      {fees.length > 0 && <Fees fees={fees} />}
    </>
  )
}

const Fees = ({ fees }: Pick<ReturnType<typeof classView>, 'fees'>) => (
  <Card>
    {fees.map(({ key, label, laws, doubtful, source }) => (
      <View key={key} className="stack-tight">
        <View className="strong">{label}</View>
        {doubtful && <ToConfirm />}
        {laws.map(law => (
          <View key={law} className="soft small">
            {law}
          </View>
        ))}
        {source && <View className="soft small">{source}</View>}
      </View>
    ))}
  </Card>
)
