import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CampaignStep, StaffCampaign } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { homeVisitDeskTexts } from '../../../../shared/texts/home-visit-desk'
import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Fold } from '../../components/fold'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Badge, ToConfirm, type Tone } from '../../components/mark'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { dateLabel, isDoubtful, slotLabel } from '../../wording'
import { StepSheet } from './step-sheet'

const tone: Record<StaffCampaign['status'], Tone> = {
  planned: 'plain',
  running: 'good',
  paused: 'warn',
  ended: 'plain',
}

/** Campaigns with what they offer, and for the province the steps it may take. */
export default function CampaignPage() {
  const words = usePageTexts(homeVisitDeskTexts)
  const plan = usePageTexts(visitPlanTexts)
  const { data, reload } = useData('campaigns', () => call('listStaffCampaigns', {}))
  const [taking, setTaking] = useState<{ campaign: StaffCampaign; step: CampaignStep }>()
  return (
    <Page
      title={words.campaigns}
      over={
        taking && (
          <StepSheet
            {...taking}
            onDone={() => {
              setTaking(undefined)
              void reload()
            }}
            onClose={() => setTaking(undefined)}
          />
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {campaigns => (
          <>
            {campaigns.map(campaign => (
              <CampaignCard
                key={campaign.campaignId}
                campaign={campaign}
                onStep={step => setTaking({ campaign, step })}
              />
            ))}
            {campaigns.some(({ mayPlan }) => mayPlan) && (
              <Button onPress={() => open('home-visit-desk/plan/index', {})}>{plan.create}</Button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface CardProps {
  campaign: StaffCampaign
  onStep: (step: CampaignStep) => void
}

function CampaignCard({ campaign, onStep }: CardProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  const own = usePageTexts(homeVisitTexts)
  const plan = usePageTexts(visitPlanTexts)
  const { name, note, status, from, until, target, capacity, promiseHours, teams, changes, may } = campaign
  return (
    <Card>
      <View className="headed">
        <Heading className="grow">{say(name)}</Heading>
        <Badge tone={tone[status]}>{words.status[status]}</Badge>
      </View>
      <View>
        {until
          ? words.from(dateLabel(texts, from), dateLabel(texts, until))
          : words.since(dateLabel(texts, from))}
      </View>
      {note && <View className="soft">{say(note)}</View>}
      {isDoubtful(campaign.evidence) && <ToConfirm />}
      <View className="soft">
        {[
          target !== undefined && words.target(target),
          words.capacity(capacity.perHalfDay),
          words.teams(teams.length),
        ]
          .filter(Boolean)
          .join(' · ')}
      </View>
      <View className="soft">{own.answerIn(promiseHours.urgent, promiseHours.other)}</View>
      {campaign.mayPlan && status !== 'ended' && (
        <Button small onPress={() => open('home-visit-desk/plan/index', { campaignId: campaign.campaignId })}>
          {plan.edit}
        </Button>
      )}
      {may.length > 0 && (
        <View className="choice">
          {may.map(step => (
            <Button key={step} small kind={step === 'end' ? 'danger' : 'plain'} onPress={() => onStep(step)}>
              {words.step[step]}
            </Button>
          ))}
        </View>
      )}
      {changes.length > 0 && <Changes changes={changes} />}
    </Card>
  )
}

function Changes({ changes }: Pick<StaffCampaign, 'changes'>) {
  const { texts } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  return (
    <Fold title={words.changes}>
      {[...changes].reverse().map(({ step, at, by, reason }) => (
        <View key={at}>
          <View>
            {words.step[step]} · {by} · {slotLabel(texts, at)}
          </View>
          <View className="soft">{reason}</View>
        </View>
      ))}
    </Fold>
  )
}
