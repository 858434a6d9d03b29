import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { EditionChanges, ServiceChange } from '../../../../shared/schemas/notice'
import { editionTexts } from '../../../../shared/texts/edition'
import { Card } from '../../components/card'
import { ChangeItem } from '../../components/change-list'
import { Heading, SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { usePaged } from '../../components/paged'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { dateLabel } from '../../wording'
import { SaidList } from './said-list'

/** What one edition changed, service by service, from which day on. */
export default function EditionDetail() {
  const { texts } = useSpeech()
  const words = usePageTexts(editionTexts)
  const number = paramOf(useRouter().params, 'number')
  const { data, reload } = useData(number, () => call('getEditionChanges', { number }))
  return (
    <Page title={words.edition(number)}>
      <Loaded data={data} onRetry={reload}>
        {changes => (
          <>
            <View className="soft head">{words.from(dateLabel(texts, changes.effectiveFrom))}</View>
            {changes.document && (
              <View className="head">
                {[changes.document.name, changes.document.number].filter(Boolean).join(' · ')}
              </View>
            )}
            <Emptiness changes={changes} />
            {changes.days.map(({ day, services }) => (
              <View key={day} className="stack-tight">
                <SectionTitle>{words.since(dateLabel(texts, day))}</SectionTitle>
                <Services services={services} classes={changes.classes} />
              </View>
            ))}
            {changes.entries.length > 0 && (
              <View className="stack-tight">
                <SectionTitle>{words.others}</SectionTitle>
                <SaidList entries={changes.entries} />
              </View>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Emptiness({ changes: { base, days, entries } }: { changes: EditionChanges }) {
  const words = usePageTexts(editionTexts)
  if (days.length > 0 || entries.length > 0) return null
  return <Notice>{base ? words.nothing : words.first}</Notice>
}

interface Props extends Pick<EditionChanges, 'classes'> {
  services: ServiceChange[]
}

function Services({ services, classes }: Props) {
  const { texts, say } = useSpeech()
  const { every } = usePageTexts(editionTexts)
  const { shown, more } = usePaged(services)
  const whom = (codes: string[] | undefined) =>
    codes
      ?.flatMap(code => classes.find(one => one.code === code) ?? [])
      .map(({ name }) => say(name))
      .join(texts.checklist.list) ?? every
  return (
    <>
      {shown.map(({ service, name, changes }) => (
        <Card key={service}>
          <Heading>{say(name)}</Heading>
          {changes.map(({ change, classes: codes }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read
            <View key={i} className="stack-tight">
              <ChangeItem change={change} whom={whom(codes)} />
            </View>
          ))}
        </Card>
      ))}
      <More onPress={more}>{texts.point.more}</More>
    </>
  )
}
