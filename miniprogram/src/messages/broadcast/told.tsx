import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BroadcastState, BroadcastView } from '../../../../shared/schemas/broadcast'
import { broadcastTexts } from '../../../../shared/texts/broadcast'
import { broadcastMessages } from '../../../../shared/texts/broadcast-message'
import { staffMessageTexts } from '../../../../shared/texts/staff-message'
import { Ask, tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionTitle } from '../../components/heading'
import { Badge, type Tone } from '../../components/mark'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { dayInWeekLabel, problemLabel, slotLabel } from '../../wording'
import { statesOf } from '../view'

interface Props {
  pointId: string
  told: BroadcastView[]
  onChange: (told: BroadcastView[]) => void
}

/** What is to be done with one of them. */
type Step = { kind: 'approve' | 'withdraw'; of: BroadcastView }

/** What has been written at the hall in the last days and for those to come, the newest first. */
export function Told({ pointId, told, onChange }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(broadcastTexts)
  const [step, setStep] = useState<Step>()
  const end = () => setStep(undefined)
  const approve = async ({ day, broadcastId }: BroadcastView, reason: string) => {
    onChange(await call('approveBroadcast', { pointId, day, broadcastId, reason }))
    end()
    tell(words.approved)
  }
  const withdraw = async ({ day, broadcastId }: BroadcastView) => {
    end()
    try {
      onChange(await call('withdrawBroadcast', { pointId, day, broadcastId }))
      tell(words.withdrawn)
    } catch (error) {
      tell(problemLabel(texts, problemOf(error)))
    }
  }
  return (
    <View className="stack">
      <SectionTitle>{words.all}</SectionTitle>
      {told.length === 0 && <View className="soft">{words.none}</View>}
      {told.map(one => (
        <One key={one.broadcastId} pointId={pointId} one={one} onStep={kind => setStep({ kind, of: one })} />
      ))}
      {step?.kind === 'approve' && (
        <AskReason
          title={words.approveAsk}
          note={words.approveNote}
          yes={words.approve}
          onYes={reason => approve(step.of, reason)}
          onNo={end}
        />
      )}
      {step?.kind === 'withdraw' && (
        <Ask
          danger
          title={words.withdrawAsk}
          note={step.of.state === 'drafted' ? words.withdrawNote : words.takeBackNote}
          yes={words.withdraw}
          no={words.keep}
          onYes={() => void withdraw(step.of)}
          onNo={end}
        />
      )}
    </View>
  )
}

const tones: Record<BroadcastState, Tone> = {
  drafted: 'warn',
  withdrawn: 'plain',
  approved: 'brand',
  done: 'good',
}

interface OneProps {
  pointId: string
  one: BroadcastView
  onStep: (kind: Step['kind']) => void
}

function One({ pointId, one, onStep }: OneProps) {
  const { texts } = useSpeech()
  const words = usePageTexts(broadcastTexts)
  const said = usePageTexts(broadcastMessages)
  const { kind, day, state, reason, draftedBy, draftedAt, approvedBy, approvedAt, mayApprove } = one
  return (
    <Card marked={mayApprove}>
      <View className="headed">
        <Heading className="grow">{said[kind]}</Heading>
        <Badge tone={tones[state]}>{words.states[state]}</Badge>
      </View>
      <View>{words.about(dayInWeekLabel(texts, day))}</View>
      <View>{words.reason(reason)}</View>
      <View className="soft small">{words.draftedBy(draftedBy, slotLabel(texts, draftedAt))}</View>
      {approvedBy && approvedAt && (
        <View className="soft small">{words.approvedBy(approvedBy, slotLabel(texts, approvedAt))}</View>
      )}
      {state === 'drafted' && <Reached pointId={pointId} day={day} />}
      <Outcome one={one} />
      {state === 'drafted' && !mayApprove && <View className="soft small">{words.ownNote}</View>}
      <View className="actions">
        {mayApprove && (
          <Button kind="primary" onPress={() => onStep('approve')}>
            {words.approve}
          </Button>
        )}
        {(state === 'drafted' || state === 'done') && (
          <Button kind="quiet" onPress={() => onStep('withdraw')}>
            {words.withdraw}
          </Button>
        )}
      </View>
    </Card>
  )
}

/** Whom it would reach, for who decides. */
function Reached({ pointId, day }: { pointId: string; day: string }) {
  const words = usePageTexts(broadcastTexts)
  const seen = contentOf(useData(`${pointId} ${day}`, () => call('previewBroadcast', { pointId, day })).data)
  if (!seen) return null
  const { people, byMessage, byPhone } = seen
  return <View>{people === 0 ? words.nobody : words.reached(people, byMessage, byPhone)}</View>
}

/** How many it was written to, and what WeChat has made of it. */
function Outcome({ one: { state, written, outcome } }: { one: BroadcastView }) {
  const words = usePageTexts(broadcastTexts)
  const messages = usePageTexts(staffMessageTexts)
  if (state === 'drafted' || (state === 'withdrawn' && written === 0)) return null
  return (
    <View className="stack-tight">
      <View className="strong">{words.written(written)}</View>
      {statesOf(outcome).map(one => (
        <Row key={one} label={messages.states[one]}>
          {messages.count(outcome[one] ?? 0)}
        </Row>
      ))}
    </View>
  )
}
