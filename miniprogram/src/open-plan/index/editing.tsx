import { useState } from 'react'
import { type PlanChange, planChanges } from '../../../../shared/domain/point/plan-change'
import type { OpenPlanPreview } from '../../../../shared/schemas/open-plan'
import type { Plan, PlanException } from '../../../../shared/schemas/point'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { type Draft, draftOf, saidIn, statedIn } from '../draft'
import { PlanEditor } from './editor'
import { Looked } from './looked'
import type { Read } from './read'

interface Asked {
  stated: { plans: Plan[]; exceptions: PlanException[] }
  changes: PlanChange[]
  preview: OpenPlanPreview
}

/** A plan as it is changed: first what that does, then the question, then they are told. */
export function Editing({ first, onRead }: { first: Read; onRead: () => Promise<Read> }) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const [content, setContent] = useState(first)
  const [draft, setDraft] = useState<Draft>(() => draftOf(first.view))
  const [wrong, setWrong] = useState<{ wrong: string; from: string }>()
  const [problem, setProblem] = useState<string>()
  const [asked, setAsked] = useState<Asked>()
  const [isSaving, setSaving] = useState(false)
  const { view } = content
  const { pointId, version } = view
  const show = (next: Read) => {
    setContent(next)
    setDraft(draftOf(next.view))
    setAsked(undefined)
    setSaving(false)
  }
  const change = (next: Draft) => {
    setDraft(next)
    setWrong(undefined)
    setProblem(undefined)
  }
  /** Somebody else came first: his is shown, and nothing is lost unseen. */
  const meet = async (error: unknown) => {
    if (problemOf(error) !== 'planChanged') return setProblem(problemLabel(texts, problemOf(error)))
    show(await onRead())
    setProblem(words.changedBefore)
  }
  const look = async () => {
    const stated = statedIn(draft, view)
    if ('wrong' in stated) return setWrong(stated)
    const changes = planChanges(saidIn(view), stated)
    if (changes.length === 0) return setProblem(words.nothing)
    await call('previewOpenPlan', { pointId, version, ...stated }).then(
      preview => setAsked({ stated, changes, preview }),
      meet,
    )
  }
  const save = async (reason: string) => {
    if (!asked) return
    const saved = await call('putOpenPlan', { pointId, version, ...asked.stated, reason }).catch(
      async error => {
        if (problemOf(error) !== 'planChanged') throw error
        await meet(error)
      },
    )
    if (!saved) return
    show({ ...content, view: saved })
    tell(words.saved)
  }
  const ask = isSaving && asked && (
    <AskReason
      title={words.ask}
      note={words.askNote(asked.preview.total - asked.preview.toPhone, asked.preview.toPhone)}
      yes={words.save(asked.preview.total - asked.preview.toPhone)}
      onYes={save}
      onNo={() => setSaving(false)}
    />
  )
  if (asked)
    return (
      <Page
        title={words.preview}
        over={ask}
        foot={
          <>
            <Button kind="primary" onPress={() => setSaving(true)}>
              {words.save(asked.preview.total - asked.preview.toPhone)}
            </Button>
            <Button kind="quiet" onPress={() => setAsked(undefined)}>
              {words.goBack}
            </Button>
          </>
        }
      >
        <Looked pointId={pointId} catalogue={content.catalogue} {...asked} />
      </Page>
    )
  return (
    <PlanEditor
      content={content}
      draft={draft}
      wrong={wrong}
      onChange={change}
      foot={
        <>
          {problem && <Notice tone="bad">{problem}</Notice>}
          {wrong && <Notice tone="bad">{words.wrong}</Notice>}
          <Button kind="primary" onPress={() => void look()}>
            {words.look}
          </Button>
        </>
      }
    />
  )
}
