import { View } from '@tarojs/components'
import { useState } from 'react'
import { requiredMaterials } from '../../../../shared/domain/checklist/checklist'
import { insteadOf } from '../../../../shared/domain/checklist/instead'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { askPermissionFor } from '../../phone/permission'
import { openAlone } from '../../route'
import { call } from '../../server/call'
import { type VisitDraft, visitDraft } from '../draft'
import { OtherWays } from '../other-ways'
import { refusalLabel } from '../problem'
import { ReadyAtHome } from '../ready-at-home'
import { answersOf, type Surroundings, signUpOf } from './step'

interface Props {
  draft: VisitDraft
  around: Surroundings
  isByPhone: boolean
  onEntered: (visitId: string) => void
}

/** All of it once more, with what is to be ready at home, and the one tap that sends it. */
export function Review({ draft, around, isByPhone, onEntered }: Props) {
  const { texts, language } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const list = materialsOf(draft, around)
  if (list.isInstead) return <OtherWays reason={words.cannot} />
  const send = async () => {
    setBusy(true)
    setRefusal(undefined)
    const input = signUpOf(draft, around, language)
    try {
      if (isByPhone) {
        const { divisionCode } = input.address
        onEntered((await call('enterVisit', { divisionCode, ...input })).visitId)
      } else {
        const { visitId } = await call('signUpVisit', input)
        visitDraft.erase()
        openAlone('home-visit/status/index', { visitId })
      }
    } catch (error) {
      setRefusal(refusalLabel(error, texts, words))
    }
    setBusy(false)
  }
  // WeChat asks only within the tap.
  const submit = () => void (isByPhone ? Promise.resolve() : askPermissionFor('homeVisit')).then(send)
  return (
    <>
      {draft.visitClass === 'unit' ? (
        <Notice>{words.unitMaterials}</Notice>
      ) : (
        <ReadyAtHome materials={list.materials} relation={draft.relation} />
      )}
      <View className="soft">{words.privacy}</View>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <Button kind="primary" disabled={busy} onPress={submit}>
        {busy ? words.submitting : words.submit}
      </Button>
      {refusal && <OtherWays />}
    </>
  )
}

function materialsOf(draft: VisitDraft, around: Surroundings) {
  const { detail, today } = around
  if (!detail || draft.visitClass === 'unit') return { materials: [], isInstead: false }
  const formOf = (code: string) => detail.materials.find(one => one.code === code)?.form
  const { items } = requiredMaterials(detail.rules, answersOf(draft, around), today, detail.adultAge)
  return {
    isInstead: insteadOf(items, formOf) !== undefined,
    materials: items.flatMap(({ material, form }) => {
      const known = detail.materials.find(one => one.code === material)
      return known ? [{ code: known.code, name: known.name, form: form ?? known.form }] : []
    }),
  }
}
