import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import type { StaffCampaign } from '../../../../shared/schemas/home-visit'
import type { Division } from '../../../../shared/schemas/point'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { refusalLabel } from '../../home-visit/problem'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { back, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { divisions } from '../../server/reference'
import { basePlanOf, draftOf, newDraft, type PlanDraft, planOf } from './draft'
import { PlanForm } from './form'
import { TeamForm } from './team-form'

/** A campaign as it is planned: changed, or a new one after the one that runs. */
export default function CampaignPlanPage() {
  const words = usePageTexts(visitPlanTexts)
  const campaignId = paramOf(useRouter().params, 'campaignId')
  const { data, reload } = useData('campaigns', async () => {
    const [all, counties] = await Promise.all([call('listStaffCampaigns', {}), divisions()])
    const base =
      all.find(one => one.campaignId === campaignId) ?? all.find(one => one.status === 'running') ?? all[0]
    return { base, counties }
  })
  return (
    <Page title={campaignId ? words.edit : words.create}>
      <Loaded data={data} onRetry={reload}>
        {({ base, counties }) => base && <Editing base={base} isNew={!campaignId} counties={counties} />}
      </Loaded>
    </Page>
  )
}

interface Props {
  base: StaffCampaign
  isNew: boolean
  counties: Division[]
}

function Editing({ base, isNew, counties }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(visitPlanTexts)
  const own = usePageTexts(homeVisitTexts)
  const [draft, setDraft] = useState(() =>
    isNew ? newDraft(basePlanOf(base), dayOf(now())) : draftOf(basePlanOf(base)),
  )
  // Which team is open; one past the last is a new one.
  const [team, setTeam] = useState<number>()
  const [wrong, setWrong] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const change = (given: Partial<PlanDraft>) => {
    setDraft({ ...draft, ...given })
    setWrong(undefined)
    setProblem(undefined)
  }
  const save = async () => {
    const read = planOf(draft, basePlanOf(base))
    if ('field' in read) return setWrong(read.field)
    try {
      await call('putCampaign', { version: isNew ? 0 : base.version, plan: read.plan })
      tell(words.saved)
      back()
    } catch (error) {
      setProblem(refusalLabel(error, texts, own))
    }
  }
  const withTeam = (given: PlanDraft['teams']) => {
    change({ teams: given })
    setTeam(undefined)
  }
  if (team !== undefined)
    return (
      <TeamForm
        team={draft.teams[team]}
        counties={counties}
        onKeep={kept => withTeam(draft.teams.toSpliced(team, 1, kept))}
        onRemove={() => withTeam(draft.teams.toSpliced(team, 1))}
      />
    )
  return (
    <View className="stack">
      <Notice>{words.note}</Notice>
      <PlanForm
        draft={draft}
        wrong={wrong}
        isNew={isNew}
        counties={counties}
        onChange={change}
        onTeam={setTeam}
      />
      {wrong && <Notice tone="bad">{words.problem}</Notice>}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button kind="primary" onPress={() => void save()}>
        {words.save}
      </Button>
    </View>
  )
}
