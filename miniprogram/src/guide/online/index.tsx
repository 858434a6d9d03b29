import { View } from '@tarojs/components'
import { text } from '../../../../shared/content/fact'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { points } from '../../server/reference'
import { ChannelRow } from './channel-row'
import { onlineChannels, withMachines } from './view'

const whereMachines = text(
  '这些大厅有自助机；能办什么，到大厅看机器上写的',
  'These halls have machines; what they do is written on them',
  '자동 기기가 있는 접수처입니다. 가능한 업무는 기기에 적혀 있습니다',
)
/** Further endorsements are what most come to a machine for. */
const usualService = 'HM-END-L'

/** What is done without a counter: online by name and address, and at the halls with machines. */
export default function Online() {
  const { texts } = useSpeech()
  const { data, reload } = useData('disclosure', () => Promise.all([call('getDisclosure', {}), points()]))
  return (
    <Page title={texts.service.guide['guide/online'].title}>
      <Loaded data={data} onRetry={reload}>
        {([{ channels }, all]) => (
          <>
            <Card flush>
              {onlineChannels(channels).map(channel => (
                <ChannelRow key={channel.code} channel={channel} />
              ))}
            </Card>
            <Machines all={withMachines(all)} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Machines({ all }: { all: ReturnType<typeof withMachines> }) {
  const { texts, say } = useSpeech()
  const { shown, more } = usePaged(all)
  return (
    <View className="stack-tight">
      <View className="soft head">{say(whereMachines)}</View>
      <Card flush>
        {shown.map(({ pointId, name, address }) => (
          <LinkRow
            key={pointId}
            title={say(name)}
            address={address}
            onPress={() => open('guide/hall/detail', { pointId, service: usualService })}
          />
        ))}
      </Card>
      <More onPress={more}>{texts.point.more}</More>
    </View>
  )
}
