import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { takingOn } from '../../../../shared/domain/home-visit/campaign'
import type { OpenCampaign } from '../../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { ActionNotice } from '../../components/action-notice'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { serviceDetail } from '../../server/reference'
import { OtherWays } from '../other-ways'
import { Answered } from './answered'
import { Entered } from './entered'
import { Review } from './review'
import { nextStep, type StepName } from './step'
import { StepCard } from './step-card'
import { useVisitDraft } from './use-draft'

const readCampaign = async (today: string): Promise<OpenCampaign | undefined> =>
  takingOn(await call('listCampaigns', {}), today)[0]

/** One question a screen, for oneself or another; with `by=phone`, staff ask them of who telephones. */
export default function VisitSignUp() {
  const words = usePageTexts(homeVisitTexts)
  const { params } = useRouter()
  const isByPhone = paramOf(params, 'by') === 'phone'
  const today = dayOf(useNow(60))
  const { data, reload } = useData(today, () => readCampaign(today))
  return (
    <Page title={isByPhone ? words.phoneEntry : words.begin}>
      <Loaded data={data} onRetry={reload}>
        {campaign =>
          campaign ? (
            <Asking
              campaign={campaign}
              today={today}
              isByPhone={isByPhone}
              service={paramOf(params, 'service')}
            />
          ) : (
            <OtherWays reason={words.closed} />
          )
        }
      </Loaded>
    </Page>
  )
}

interface Props {
  campaign: OpenCampaign
  today: string
  isByPhone: boolean
  service: string
}

function Asking({ campaign, today, isByPhone, service }: Props) {
  const words = usePageTexts(homeVisitTexts)
  const { draft, fill, isKept, clear } = useVisitDraft(service, isByPhone)
  const [at, setAt] = useState<StepName>()
  const [entered, setEntered] = useState<string>()
  const chosen = draft.service ?? ''
  const detail = contentOf(
    useData(`${chosen} ${today}`, async () => (chosen ? serviceDetail(chosen, today) : undefined)).data,
  )
  const around = { campaign, detail, today }
  const step = at ?? nextStep(draft, around)
  const another = () => {
    setEntered(undefined)
    clear()
  }
  if (entered) {
    const divisionCode = draft.visitClass === 'unit' ? draft.divisionCode : undefined
    return <Entered visitId={entered} divisionCode={divisionCode} onAnother={another} />
  }
  const said = (
    <Answered
      draft={draft}
      around={around}
      at={step}
      onChange={setAt}
      onAskAgain={fact => {
        const { [fact]: _, ...answers } = draft.answers
        fill({ ...draft, answers })
        setAt(undefined)
      }}
    />
  )
  return (
    <View className="stack">
      {isKept && (
        <ActionNotice
          action={words.draftClear}
          onPress={() => {
            clear()
            setAt(undefined)
          }}
        >
          {words.draftKept}
        </ActionNotice>
      )}
      {step === 'review' ? (
        <>
          <Heading>{words.ask.review}</Heading>
          {said}
          <Review draft={draft} around={around} isByPhone={isByPhone} onEntered={setEntered} />
        </>
      ) : (
        <>
          <StepCard
            key={step}
            step={step}
            draft={draft}
            around={around}
            onAnswer={next => {
              fill(next)
              setAt(undefined)
            }}
          />
          {said}
        </>
      )}
    </View>
  )
}
