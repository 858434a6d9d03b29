import { useState } from 'react'
import { largestRosterBytes, type RosterFileReason } from '../../../../shared/schemas/home-visit-roster'
import type { RosterUpload, RosterView } from '../../../../shared/schemas/unit-roster'
import { putBytes } from '../../server/upload'
import { chooseTable } from './file/file'

/** Where a file is on its way, or why it did not get there. */
export type Sending =
  | { state: 'sending'; percent: number }
  | { state: 'failed'; bytes: ArrayBuffer; error: unknown }
  | { state: 'unfit'; reason: RosterFileReason }

/** How a list is sent: by the unit's contact, or by staff for one who telephones, who do not take it back. */
export interface Way<View extends RosterView> {
  begin: (bytes: number) => Promise<RosterUpload>
  read: (rosterId: string) => Promise<View>
  remove?: () => Promise<View>
}

/** Not an answer of ours: the bytes did not arrive. */
const lost = new Error('offline')

export interface SendingInHand {
  sending: Sending | undefined
  choose: () => Promise<void>
  retry: () => Promise<void>
}

/** Chooses a file and brings it to where it is read; what has gone wrong can be tried again without choosing anew. */
export function useSending<View extends RosterView>(
  way: Way<View>,
  onRead: (view: View) => void,
): SendingInHand {
  const [sending, setSending] = useState<Sending>()
  const send = async (bytes: ArrayBuffer) => {
    if (bytes.byteLength === 0) return setSending({ state: 'unfit', reason: 'empty' })
    if (bytes.byteLength > largestRosterBytes) return setSending({ state: 'unfit', reason: 'tooLarge' })
    const tell = (percent: number) => setSending({ state: 'sending', percent })
    tell(0)
    try {
      const { rosterId, ...link } = await way.begin(bytes.byteLength)
      if (!(await putBytes(link, bytes, tell))) throw lost
      onRead(await way.read(rosterId))
      setSending(undefined)
    } catch (error) {
      setSending({ state: 'failed', bytes, error })
    }
  }
  const choose = async () => {
    const bytes = await chooseTable()
    if (bytes) await send(bytes)
  }
  const retry = async () => {
    if (sending?.state === 'failed') await send(sending.bytes)
  }
  return { sending, choose, retry }
}
