import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { timeOf } from '../../../../shared/domain/calendar'
import type { LoginView } from '../../../../shared/schemas/login'
import { accountTexts } from '../../../../shared/texts/account'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { openTab, paramOf } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'
import { codeIn } from '../view'

/** Lets a PC in: scanned here, compared, and confirmed or refused. */
export default function ConfirmLogin() {
  const words = usePageTexts(accountTexts)
  const [loginCode, setLoginCode] = useState(paramOf(useRouter().params, 'loginCode'))
  return (
    <Page title={words.confirm}>
      {loginCode ? <Asked loginCode={loginCode} /> : <Scan onCode={setLoginCode} />}
    </Page>
  )
}

function Scan({ onCode }: { onCode: (loginCode: string) => void }) {
  const words = usePageTexts(accountTexts)
  const [isOther, setOther] = useState(false)
  const { scan } = platform
  const look = async (ask: NonNullable<typeof scan>) => {
    const scanned = await ask()
    if (scanned === undefined) return
    const code = codeIn(scanned)
    if (code) onCode(code)
    else setOther(true)
  }
  return (
    <State icon="badge" title={words.scanFirst} note={scan ? words.scanFirstNote : words.noCamera}>
      {isOther && <Notice tone="bad">{words.notOurs}</Notice>}
      {scan && (
        <Button kind="primary" onPress={() => void look(scan)}>
          {words.scan}
        </Button>
      )}
    </State>
  )
}

type End = 'confirmed' | 'refusedHere' | 'over' | 'onTelephone'

/** An end that the server tells of; what may be tried again is none. */
const endOf = (problem: Problem): End | undefined =>
  problem === 'loginEnded' ? 'over' : problem === 'forbidden' ? 'onTelephone' : undefined

function Asked({ loginCode }: { loginCode: string }) {
  const words = usePageTexts(accountTexts)
  const { data, reload } = useData(loginCode, () => call('getLogin', { loginCode }))
  const [answered, setEnd] = useState<End>()
  const end = answered ?? (data.state === 'error' ? endOf(data.problem) : undefined)
  if (end)
    return (
      <State icon={end === 'confirmed' ? 'check' : 'alert'} title={words[end]} note={words[`${end}Note`]}>
        <Button kind="primary" onPress={() => openTab('work')}>
          {words.toWork}
        </Button>
      </State>
    )
  return (
    <Loaded data={data} onRetry={reload}>
      {login => <Compare loginCode={loginCode} login={login} onEnd={setEnd} />}
    </Loaded>
  )
}

interface CompareProps {
  loginCode: string
  login: LoginView
  onEnd: (end: End) => void
}

function Compare({ loginCode, login, onEnd }: CompareProps) {
  const { texts } = useSpeech()
  const words = usePageTexts(accountTexts)
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const say = async (asked: Promise<unknown>, end: End) => {
    setBusy(true)
    await asked.then(
      () => onEnd(end),
      error => {
        const told = endOf(problemOf(error))
        if (told) onEnd(told)
        else setProblem(problemOf(error))
      },
    )
    setBusy(false)
  }
  return (
    <>
      <Card>
        <Row label={words.askedBy}>{login.device.name || words.unknownDevice}</Row>
        <Row label={words.address}>{login.address}</Row>
        <Row label={words.askedAt}>{timeOf(login.askedAt)}</Row>
      </Card>
      <Notice tone="warn">{words.warning}</Notice>
      <Heading>{words.which}</Heading>
      <View className="choice">
        {login.numbers.map(number => (
          <Button
            key={number}
            kind="primary"
            disabled={busy}
            onPress={() => void say(call('confirmLogin', { loginCode, number }), 'confirmed')}
          >
            {number}
          </Button>
        ))}
      </View>
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      <Button
        kind="danger"
        disabled={busy}
        onPress={() => void say(call('refuseLogin', { loginCode }), 'refusedHere')}
      >
        {words.refuse}
      </Button>
    </>
  )
}
