import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { shortfallTexts } from '../../../../shared/texts/shortfall'
import { Button } from '../../components/button'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { open, paramOf } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'
import { HandOverList } from '../booking/hand-over-list'
import { materialsIn, materialsOf } from '../checklist/view'
import { type Printed, printedFrom } from '../print/printed'

/** Somebody without a booking: the list of a class of applicants is ticked off, and what is missing is said. */
export default function Desk() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const { data, reload } = useData(JSON.stringify(params), () => printedFrom(params))
  return (
    <Page title={texts.visit.title}>
      <Loaded data={data} onRetry={reload}>
        {printed => <Ticked printed={printed} params={params} />}
      </Loaded>
    </Page>
  )
}

interface Props {
  printed: Printed
  params: Record<string, string | undefined>
}

function Ticked({ printed, params }: Props) {
  const speech = useSpeech()
  const words = usePageTexts(shortfallTexts)
  const [ticked, setTicked] = useState<string[]>([])
  const { busy, problem, noted, note, forget } = useNote(
    paramOf(params, 'pointId'),
    paramOf(params, 'service'),
  )
  const materials = materialsOf(materialsIn(printed.details), printed.items, speech)
  const missing = materials.filter(({ code, isBrought }) => isBrought && !ticked.includes(code))
  const codes = missing.map(({ code }) => code)
  const tick = (code: string) => {
    forget()
    setTicked(ticked.includes(code) ? ticked.filter(one => one !== code) : [...ticked, code])
  }
  return (
    <>
      <Heading>{`${printed.details.map(({ service }) => speech.say(service.name)).join()} · ${printed.forWhom(speech)}`}</Heading>
      <HandOverList materials={materials} ticked={ticked} have={undefined} onTick={tick} speech={speech} />
      {problem && <Notice tone="bad">{problemLabel(speech.texts, problem)}</Notice>}
      {noted && <Notice tone="good">{words.noted}</Notice>}
      {!noted && codes.length > 0 && (
        <Button kind="primary" disabled={busy} onPress={() => void note(codes)}>
          {words.issue(codes.length)}
        </Button>
      )}
      {noted && platform.printer && (
        <Button
          kind="primary"
          onPress={() => open('staff/print/index', printRoute(params, printed.day, noted))}
        >
          {words.print}
        </Button>
      )}
    </>
  )
}

interface Noted {
  number: string
  at: string
  missing: string[]
}

const printRoute = (params: Props['params'], day: string, { number, at, missing }: Noted) => ({
  service: paramOf(params, 'service'),
  applicantClass: paramOf(params, 'applicantClass'),
  day,
  changed: paramOf(params, 'changed'),
  shortfall: JSON.stringify({ number, at, missing }),
})

/** Sent again with the same request, it is the same paper; another tick begins another. */
function useNote(pointId: string, service: string) {
  const anotherId = () => newId(nowMs(), Math.random)
  const [requestId, setRequestId] = useState(anotherId)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [noted, setNoted] = useState<Noted>()
  const note = async (missing: string[]) => {
    setBusy(true)
    setProblem(undefined)
    await call('noteShortfall', { pointId, requestId, service, missing }).then(setNoted, error =>
      setProblem(problemOf(error)),
    )
    setBusy(false)
  }
  const forget = () => {
    if (!noted) return
    setNoted(undefined)
    setRequestId(anotherId())
  }
  return { busy, problem, noted, note, forget }
}
