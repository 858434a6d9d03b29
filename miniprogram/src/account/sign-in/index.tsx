import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { msOf } from '../../../../shared/domain/calendar'
import type { Login } from '../../../../shared/schemas/login'
import { accountTexts } from '../../../../shared/texts/account'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { QrCode } from '../../components/qr-code'
import { Wide } from '../../components/wide'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { back, openTab } from '../../route'
import type { Data } from '../../server/data'
import { pictureOf } from '../view'
import { type SignIn, useLogin } from './use-login'

/** To where it was asked for, or to the workplace. */
const goOn = () => (Taro.getCurrentPages().length > 1 ? back() : openTab('work'))

const dataOf = (state: SignIn): Data<Exclude<SignIn, { step: 'asking' | 'failed' }>> => {
  if (state.step === 'asking') return { state: 'loading' }
  return state.step === 'failed'
    ? { state: 'error', problem: state.problem }
    : { state: 'content', content: state }
}

/** A PC that waits to be let in by the telephone of a staff member. */
export default function SignInPage() {
  const words = usePageTexts(accountTexts)
  const { state, again } = useLogin(goOn)
  return (
    <Page title={words.signIn}>
      <Loaded data={dataOf(state)} onRetry={again}>
        {asked =>
          asked.step === 'waiting' ? (
            <Waiting login={asked.login} isOffline={asked.isOffline} />
          ) : (
            <State icon="alert" title={words[asked.step]} note={words[`${asked.step}Note`]}>
              <Button kind="primary" onPress={again}>
                {words.again}
              </Button>
            </State>
          )
        }
      </Loaded>
    </Page>
  )
}

function Waiting({ login, isOffline }: { login: Login; isOffline: boolean }) {
  const words = usePageTexts(accountTexts)
  const leftMs = msOf(login.expiresAt) - msOf(useNow(1))
  const { demonstrate } = platform
  return (
    <Wide>
      <View className="stack beside">
        <Card>
          <View className="centre">
            <QrCode text={pictureOf(login.loginCode)} label={words.picture} />
            <View className="soft">{words.number}</View>
            <View className="figure">{login.number}</View>
            <View className="soft">{words.left(String(Math.max(0, Math.round(leftMs / 1000))))}</View>
          </View>
        </Card>
        <View className="stack">
          {isOffline && <Notice tone="warn">{words.offline}</Notice>}
          <Card>
            {words.signInHow.map((said, i) => (
              <View key={said}>
                {i + 1}. {said}
              </View>
            ))}
          </Card>
          {demonstrate && (
            <Button
              kind="quiet"
              onPress={() => demonstrate(`account/confirm/index?loginCode=${login.loginCode}`)}
            >
              {words.demonstrate}
            </Button>
          )}
        </View>
      </View>
    </Wide>
  )
}
