import Taro from '@tarojs/taro'
import type { Channel } from '../../../../shared/schemas/channel'
import { dial } from '../../components/hotline'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { platform } from '../../platform'
import { dateLabel } from '../../wording'
import { type Way, wayOf } from './view'

const copy = (data: string) => Taro.setClipboardData({ data }).catch(() => undefined)

function go(way: Way | undefined): void {
  if (!way) return
  if ('dial' in way) dial(way.dial)
  else if ('copy' in way) void copy(way.copy)
  else void platform.openMiniProgram?.(way.open).catch(() => copy(way.orCopy))
}

/** Where to ask or to do it oneself, with the day it was known. */
export function ChannelRow({ channel }: { channel: Channel }) {
  const { texts, say } = useSpeech()
  const { name, note, phone, address, evidence } = channel
  const way = wayOf(channel, platform.openMiniProgram !== undefined)
  return (
    <LinkRow
      icon={phone ? 'phone' : 'badge'}
      title={[say(name), phone ?? address].filter(Boolean).join(' ')}
      note={`${say(note)} · ${texts.disclosure.asOf(dateLabel(texts, evidence.asOf))}`}
      onPress={() => go(way)}
    />
  )
}
