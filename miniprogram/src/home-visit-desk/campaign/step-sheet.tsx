import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CampaignPreview, CampaignStep, StaffCampaign } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { homeVisitDeskTexts } from '../../../../shared/texts/home-visit-desk'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Row } from '../../components/row'
import { Sheet } from '../../components/sheet'
import { refusalLabel } from '../../home-visit/problem'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { divisionOf, divisions } from '../../server/reference'

interface Props {
  campaign: StaffCampaign
  step: CampaignStep
  onDone: () => void
  onClose: () => void
}

/** Whom the step is felt by, why it is taken, and then the step. */
export function StepSheet({ campaign, step, onDone, onClose }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  const own = usePageTexts(homeVisitTexts)
  const { campaignId, version } = campaign
  const { data, reload } = useData(`${campaignId} ${step}`, () =>
    call('previewCampaignStep', { campaignId, step }),
  )
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const take = async () => {
    if (reason.trim().length < 2) return setProblem(words.whyPlaceholder)
    try {
      await call('takeCampaignStep', { campaignId, version, step, reason: reason.trim() })
      onDone()
    } catch (error) {
      setProblem(refusalLabel(error, texts, own))
    }
  }
  return (
    <Sheet title={`${words.step[step]}: ${say(campaign.name)}`} onClose={onClose} firm>
      <View className="sheet-body">
        <View className="stack">
          <Notice tone="warn">{words.affected[step]}</Notice>
          <Loaded data={data} onRetry={reload}>
            {preview => <Affected preview={preview} />}
          </Loaded>
          <Card flush>
            <Field
              label={words.why}
              placeholder={words.whyPlaceholder}
              value={reason}
              problem={problem}
              maxLength={200}
              isLong
              onChange={next => {
                setReason(next)
                setProblem(undefined)
              }}
            />
          </Card>
          <Button
            kind={step === 'end' ? 'danger' : 'primary'}
            disabled={data.state !== 'content' || !data.content.status}
            onPress={() => void take()}
          >
            {words.step[step]}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}

function Affected({ preview: { open } }: { preview: CampaignPreview }) {
  const { say } = useSpeech()
  const words = usePageTexts(homeVisitDeskTexts)
  const { data } = useData('divisions', divisions)
  const all = data.state === 'content' ? data.content : []
  if (open.length === 0) return <Notice>{words.nobody}</Notice>
  const named = (code: string) => {
    const division = divisionOf(all, code)
    return division ? say(division.name) : code
  }
  const found = [...new Set(open.map(({ desk }) => desk))]
  return (
    <View className="stack-tight">
      <SectionTitle>{words.preview}</SectionTitle>
      <Card flush>
        {found.map(desk => (
          <Row key={desk} label={words.desk[desk]}>
            {open
              .filter(one => one.desk === desk)
              .map(({ divisionCode, count }) => (
                <View key={divisionCode}>{words.county(named(divisionCode), count)}</View>
              ))}
          </Row>
        ))}
      </Card>
    </View>
  )
}
