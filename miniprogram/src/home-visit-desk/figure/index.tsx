import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, dayOf } from '../../../../shared/domain/calendar'
import type { OpenCampaign } from '../../../../shared/schemas/home-visit'
import type { CampaignFigures } from '../../../../shared/schemas/home-visit-figure'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { visitFigureTexts } from '../../../../shared/texts/home-visit-figure'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { ChipLine } from '../../components/chips'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { divisionOf, divisions } from '../../server/reference'
import { dateLabel } from '../../wording'
import { Figures } from './figures'
import type { Naming } from './named'
import { rowsOf } from './rows'
import { saveTable } from './save-table'
import './index.scss'

/** Of a standing service the last quarter; of a campaign all of it. */
function spanOf({ from, until }: Pick<OpenCampaign, 'from' | 'until'>): { from: string; until: string } {
  const today = dayOf(now())
  const last = until && until < today ? until : today
  const quarter = addDays(last, -84)
  return { from: until || from > quarter ? from : quarter, until: last < from ? from : last }
}

/** What has become of each campaign within the person's scope. */
export default function VisitFiguresPage() {
  const { say } = useSpeech()
  const words = usePageTexts(visitFigureTexts)
  const { data, reload } = useData('campaigns', () => call('listCampaigns', {}))
  const [chosen, setChosen] = useState<string>()
  return (
    <Page title={words.title}>
      <Loaded data={data} onRetry={reload}>
        {campaigns => {
          const shown =
            campaigns.find(({ campaignId }) => campaignId === chosen) ??
            campaigns.find(({ status }) => status === 'running') ??
            campaigns[0]
          return (
            <>
              <ChipLine
                label={words.campaign}
                options={campaigns.map(({ campaignId, name }) => ({ value: campaignId, name: say(name) }))}
                chosen={shown?.campaignId ?? ''}
                onChoose={setChosen}
              />
              {shown && <OfCampaign key={shown.campaignId} campaign={shown} />}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function OfCampaign({ campaign }: { campaign: Pick<OpenCampaign, 'campaignId' | 'from' | 'until'> }) {
  const { campaignId } = campaign
  const asked = { campaignId, ...spanOf(campaign) }
  const { data, reload } = useData(campaignId, () => call('getVisitFigures', asked))
  const naming = useNaming()
  return (
    <Loaded data={data} onRetry={reload}>
      {figures => (
        <>
          <Figures figures={figures} naming={naming} />
          {saveTable && (
            <TakeAlong
              naming={naming}
              save={saveTable}
              fetch={reason => call('exportVisitFigures', { ...asked, reason })}
            />
          )}
        </>
      )}
    </Loaded>
  )
}

interface TakeAlongProps {
  naming: Naming
  save: NonNullable<typeof saveTable>
  fetch: (reason: string) => Promise<CampaignFigures>
}

/** With a reason, which is kept. */
function TakeAlong({ naming, save, fetch }: TakeAlongProps) {
  const { say } = useSpeech()
  const { words } = naming
  const [isAsked, setAsked] = useState(false)
  const take = async (reason: string) => {
    const figures = await fetch(reason)
    await save(rowsOf(figures, naming, say), `${figures.campaignId}-${figures.until}.xlsx`)
    setAsked(false)
  }
  return (
    <View>
      <Button onPress={() => setAsked(true)}>{words.exportNow}</Button>
      {isAsked && (
        <AskReason title={words.exportAsk} yes={words.exportNow} onYes={take} onNo={() => setAsked(false)} />
      )}
    </View>
  )
}

function useNaming(): Naming {
  const { texts, say } = useSpeech()
  const words = usePageTexts(visitFigureTexts)
  const own = usePageTexts(homeVisitTexts)
  const all = contentOf(useData('divisions', divisions).data) ?? []
  const county = (code: string) => {
    const division = divisionOf(all, code)
    return division ? say(division.name) : code
  }
  return { words, own, county, day: day => dateLabel(texts, day) }
}
