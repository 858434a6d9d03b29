import { useState } from 'react'
import { largestRosterBytes, type RosterFileReason } from '../../../../shared/schemas/home-visit-roster'
import type { RosterView } from '../../../../shared/schemas/unit-roster'
import { call } from '../../server/call'
import { putBytes } from '../../server/upload'
import { chooseTable } from './file/file'

/** Where a file is on its way, or why it did not get there. */
export type Sending =
  | { state: 'sending'; percent: number }
  | { state: 'failed'; bytes: ArrayBuffer; error: unknown }
  | { state: 'unfit'; reason: RosterFileReason }

/** Not an answer of ours: the bytes did not arrive. */
const lost = new Error('offline')

export interface SendingInHand {
  sending: Sending | undefined
  choose: () => Promise<void>
  retry: () => Promise<void>
}

/** Chooses a file and brings it to where it is read; what has gone wrong can be tried again without choosing anew. */
export function useSending(visitId: string, onRead: (view: RosterView) => void): SendingInHand {
  const [sending, setSending] = useState<Sending>()
  const send = async (bytes: ArrayBuffer) => {
    if (bytes.byteLength === 0) return setSending({ state: 'unfit', reason: 'empty' })
    if (bytes.byteLength > largestRosterBytes) return setSending({ state: 'unfit', reason: 'tooLarge' })
    const tell = (percent: number) => setSending({ state: 'sending', percent })
    tell(0)
    try {
      const { rosterId, ...link } = await call('beginRoster', { visitId, bytes: bytes.byteLength })
      if (!(await putBytes(link, bytes, tell))) throw lost
      onRead(await call('readRoster', { visitId, rosterId }))
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
