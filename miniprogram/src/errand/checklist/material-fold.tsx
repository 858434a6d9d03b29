import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { Fold } from '../../components/fold'
import { Badge, ToConfirm } from '../../components/mark'
import { NoTick, Tick } from '../../components/tick'
import { useSpeech } from '../../phone/language'
import { SampleView } from './sample-view'
import { Point, Source, Statement } from './statement'
import type { MaterialView } from './view'

/** All of them on one card. */
export function MaterialFolds({ views, have, onTurn }: FoldsProps) {
  return (
    <Card flush>
      {views.map(view => (
        <MaterialFold
          key={view.code}
          view={view}
          have={have.includes(view.code)}
          onTurn={() => onTurn(view.code)}
        />
      ))}
    </Card>
  )
}

interface FoldsProps {
  views: MaterialView[]
  /** Codes of what is ticked. */
  have: string[]
  onTurn: (code: string) => void
}

/** One thing to bring: its name and how it is handed in, and by a tap how to prepare it. */
function MaterialFold({ view, have, onTurn }: { view: MaterialView; have: boolean; onTurn: () => void }) {
  const { name, form, caseNote, reason, isUsual, doubtful } = view
  return (
    <Fold
      title={name}
      lead={view.isBrought ? <Tick name={name} have={have} onTurn={onTurn} /> : <NoTick />}
      summary={
        <>
          <View className="line line-wrap">
            <Badge tone="brand">{form}</Badge>
          </View>
          {caseNote && <View className="soft">{caseNote}</View>}
          {reason && !isUsual && <View className="soft good">{reason}</View>}
          {doubtful && <ToConfirm />}
        </>
      }
    >
      <Preparation view={view} />
    </Fold>
  )
}

function Preparation({ view }: { view: MaterialView }) {
  const { note, caseNote, reason, quantity, material, evidence } = view
  const { texts } = useSpeech()
  const { issuer, validity, refusals, sample } = material
  return (
    <>
      {note && !caseNote && <View>{note}</View>}
      <Point label={texts.checklist.why}>{reason ?? texts.checklist.everybody}</Point>
      <Point label={texts.checklist.quantity}>{quantity}</Point>
      {issuer && (
        <Point label={texts.checklist.issuer}>
          <Statement stated={issuer} />
        </Point>
      )}
      {validity && (
        <Point label={texts.checklist.materialValidity}>
          <Statement stated={validity} />
        </Point>
      )}
      <Point label={texts.checklist.refusals}>
        {refusals.map(refusal => (
          <Statement key={refusal.text['zh-CN']} stated={refusal} />
        ))}
      </Point>
      {sample && <SampleView sample={sample} />}
      <Source evidence={evidence} />
    </>
  )
}
