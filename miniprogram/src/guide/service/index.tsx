import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { guideName } from '../../../../shared/content/guide-name'
import { dayOf } from '../../../../shared/domain/calendar'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { ToConfirm } from '../../components/mark'
import { Page } from '../../components/page'
import { cacheOf } from '../../phone/cache'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { platform } from '../../platform'
import { paramOf, pathOf } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { applicantClasses, serviceDetail } from '../../server/reference'
import { ClassResult } from './class-result'
import { type FieldView, fieldViews } from './view'

const read = (code: string, day: string) =>
  Promise.all([call('getGuide', { code }), serviceDetail(code, day), applicantClasses()])
const keptDays = 30

/** The official guide of one service. */
export default function ServiceGuide() {
  const speech = useSpeech()
  const { say } = speech
  const code = paramOf(useRouter().params, 'service')
  const today = dayOf(useNow(60))
  const cache = cacheOf<Awaited<ReturnType<typeof read>>>(`guide:${code}`, keptDays)
  const { data, reload } = useData(`${code} ${today}`, () => read(code, today), 0, cache)
  const path = pathOf('guide/service/index', { service: code })
  const name = contentOf(data)?.[1].service.name
  useShareAppMessage(() => ({
    title: [name && say(name), say(guideName)].filter(Boolean).join(' · '),
    path: `/${path}`,
  }))
  return (
    <Page title={say(guideName)}>
      <Loaded data={data} onRetry={reload}>
        {([guide, detail, classes]) => (
          <>
            <Title>{say(detail.service.name)}</Title>
            <Fields fields={fieldViews(detail, guide, today, speech)} />
            <ClassResult
              detail={detail}
              classes={classes.filter(({ audiences }) => audiences.includes(detail.service.audience))}
              onDate={today}
            />
            <Share path={path} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const Fields = ({ fields }: { fields: FieldView[] }) => (
  <Card flush>
    {fields.map(({ key, label, text, laws, doubtful, source }) => (
      <View key={key} className="row row-top">
        <View className="grow stack-tight">
          <View className="soft small">{label}</View>
          {text && <View>{text}</View>}
          {laws.map(law => (
            <View key={law} className={text ? 'soft' : ''}>
              {law}
            </View>
          ))}
          {doubtful && <ToConfirm />}
          <View className="soft small">{source}</View>
        </View>
      </View>
    ))}
  </Card>
)

/** In WeChat as a card, elsewhere as a link. */
function Share({ path }: { path: string }) {
  const { texts } = useSpeech()
  const { linkTo } = platform
  if (!linkTo) return <Button opens="share">{texts.share.send}</Button>
  const link = linkTo(path)
  return (
    <Button
      onPress={() =>
        void Taro.setClipboardData({ data: link }).then(
          () => tell(texts.share.copied),
          () => tell(link),
        )
      }
    >
      {texts.share.copy}
    </Button>
  )
}
