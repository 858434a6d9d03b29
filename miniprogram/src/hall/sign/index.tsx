import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { modelCells } from '../../../../shared/content/guidance/model'
import { type Sign, signLanguages, signOrder, signsOf } from '../../../../shared/domain/guidance/sign'
import { modelPlan } from '../../../../shared/domain/guidance/standard'
import type { SignLanguage } from '../../../../shared/schemas/guidance'
import type { HallPlanView } from '../../../../shared/schemas/hall-plan'
import type { Point } from '../../../../shared/schemas/point'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { TickChips } from '../../components/chips'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Segments } from '../../components/segments'
import { Toggle } from '../../components/toggle'
import { languageNames, useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import type { PaperKind } from '../../platform/platform'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { pointOf, points } from '../../server/reference'
import '../../style/sign.scss'
import { Wide } from '../../components/wide'
import { SignSheet } from './sign-sheet'
import { sheetOf, turned } from './view'

const papers = ['signA4', 'signA3'] as const
const kinds: Sign['kind'][] = ['directory', 'zone', 'counter', 'facility']
const names: Record<SignLanguage, string> = { ...languageNames, ru: 'Русский' }
const sheetsId = 'signs'

interface Choice {
  paper: Extract<PaperKind, (typeof papers)[number]>
  languages: SignLanguage[]
  kinds: Sign['kind'][]
  arrows: boolean
}

const read = async (pointId: string) => {
  const [view, all] = await Promise.all([call('getHallPlan', { pointId }), points()])
  return { view, point: pointOf(all, pointId) }
}

/** Every sign of a hall on paper: what is seen below the choices is what comes out of the printer. */
export default function HallSigns() {
  const { texts } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const { data, reload } = useData(pointId, () => read(pointId))
  const [chosen, setChosen] = useState<Partial<Choice>>({})
  const ready =
    data.state === 'content' && data.content.point
      ? printedOf(data.content.view, data.content.point, chosen)
      : undefined
  return (
    <Page
      title={words.signs}
      foot={
        ready &&
        platform.printer && (
          <Button kind="primary" onPress={platform.printer.print}>
            {words.print(ready.sheets.length)}
          </Button>
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {({ view }) =>
          ready ? (
            <>
              <Wide>
                {!view.confirmed && <Notice tone="warn">{words.fromModelSigns}</Notice>}
                <Choices {...ready} onChange={change => setChosen({ ...chosen, ...change })} />
              </Wide>
              <Sheets paper={ready.choice.paper} sheets={ready.sheets} />
            </>
          ) : (
            <State title={texts.hall.none} note={texts.hall.noneNote} />
          )
        }
      </Loaded>
    </Page>
  )
}

/** What is printed of a hall: its confirmed plan, else the model of its size. */
function printedOf(view: HallPlanView, { divisionCode }: Point, chosen: Partial<Choice>) {
  const choice: Choice = {
    paper: 'signA4',
    languages: signLanguages(divisionCode),
    kinds,
    arrows: false,
    ...chosen,
  }
  const plan = view.confirmed?.plan ?? modelPlan(view.size, view.taken, modelCells)
  const signs = signsOf(plan).filter(({ kind }) => choice.kinds.includes(kind))
  return {
    choice,
    order: signOrder(divisionCode),
    sheets: signs.map(sign => sheetOf(sign, view.zones, choice.languages, choice.arrows)),
  }
}

interface ChoicesProps {
  choice: Choice
  order: SignLanguage[]
  onChange: (change: Partial<Choice>) => void
}

function Choices({ choice, order, onChange }: ChoicesProps) {
  const words = usePageTexts(hallDeskTexts)
  return (
    <Card>
      <Segments
        label={words.paper}
        options={papers.map(value => ({ value, name: words.papers[value] }))}
        chosen={choice.paper}
        onChoose={paper => onChange({ paper })}
      />
      <View className="soft">{words.languages}</View>
      <TickChips
        label={words.languages}
        options={order.map(value => ({ value, name: names[value] }))}
        isChosen={one => choice.languages.includes(one)}
        onTurn={one => onChange({ languages: turned(order, choice.languages, one) })}
      />
      <View className="soft small">{words.checkNote}</View>
      <View className="soft">{words.kinds}</View>
      <TickChips
        label={words.kinds}
        options={kinds.map(value => ({ value, name: words.kind[value] }))}
        isChosen={one => choice.kinds.includes(one)}
        onTurn={one => onChange({ kinds: turned(kinds, choice.kinds, one) })}
      />
      <Toggle
        name={words.arrows}
        note={words.arrowsNote}
        on={choice.arrows}
        onChange={arrows => onChange({ arrows })}
      />
    </Card>
  )
}

function Sheets({ paper, sheets }: { paper: Choice['paper']; sheets: ReturnType<typeof sheetOf>[] }) {
  useEffect(() => platform.printer?.lay(paper, sheetsId), [paper])
  return (
    <View id={sheetsId} className={`sheets signs signs-${paper}`}>
      {sheets.map(sheet => (
        <SignSheet key={sheet.key} sheet={sheet} />
      ))}
    </View>
  )
}
