import { View } from '@tarojs/components'
import { isBrought } from '../../../shared/domain/checklist/marks'
import type { Relation, VisitNamed } from '../../../shared/schemas/home-visit'
import { homeVisitTexts } from '../../../shared/texts/home-visit'
import { SectionTitle } from '../components/heading'
import { Notice } from '../components/mark'
import { MaterialList } from '../components/material-list'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'

interface Props {
  materials: VisitNamed['materials']
  relation: Relation | undefined
}

/** What is brought to a counter lies ready at home; what is done at a counter the officers do at home. */
export function ReadyAtHome({ materials, relation }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const named = materials.map(({ code, name, form }) => ({
    code,
    name: say(name),
    isBrought: isBrought({ form }),
    ...(isBrought({ form }) && { form: texts.form[form] }),
  }))
  const [ready, done] = [named.filter(one => one.isBrought), named.filter(one => !one.isBrought)]
  return (
    <>
      <View className="stack-tight">
        <SectionTitle>{words.readyAtHome}</SectionTitle>
        {relation !== 'unitContact' && (
          <View className="soft">{relation === 'guardian' ? words.presentGuardian : words.present}</View>
        )}
        {ready.length > 0 ? <MaterialList materials={ready} /> : <Notice>{words.bringNothing}</Notice>}
      </View>
      {done.length > 0 && (
        <View className="stack-tight">
          <SectionTitle>{words.doneAtHome}</SectionTitle>
          <MaterialList materials={done} />
        </View>
      )}
    </>
  )
}
