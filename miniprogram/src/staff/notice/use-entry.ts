import { useEffect, useRef } from 'react'
import { formFlaw } from '../../../../shared/domain/notice/entry-flaw'
import { type EntryKind, type EntryValue, ownCode } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { tell } from '../../components/ask'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { back } from '../../route'
import { call } from '../../server/call'
import { contentOf, type Loading, useData } from '../../server/data'
import { flawLabel, refusalLabel } from './flaw'

export interface EditedEntry<K extends EntryKind> {
  version: number
  value: EntryValue<K>
  change?: 'added' | 'changed'
}

/** What was typed goes on with the same entry only: one that somebody has rewritten is shown as it is now. */
export const writtenAs = ({ value }: { value: unknown }): string => JSON.stringify(value)

/** One entry of a draft, read with the version it is changed from. */
export const useEntry = <K extends EntryKind>(
  number: string,
  kind: K,
  code: string,
): Loading<EditedEntry<K>> => {
  const read = useData(`${number} ${kind} ${code}`, async () => {
    const { version, entry, change } = await call('getEntry', { number, kind, code })
    return { version, value: entry.value as EntryValue<K>, ...(change && { change }) }
  })
  useRewritten(contentOf(read.data))
  return read
}

/** Says so when what was typed had to give way. */
function useRewritten(entry: { value: unknown } | undefined): void {
  const { texts } = useSpeech()
  const written = entry && writtenAs(entry)
  const before = useRef(written)
  useEffect(() => {
    if (before.current && written && before.current !== written) tell(texts.errors.noticeChanged)
    before.current = written
  }, [written, texts])
}

/**
 * Writes an entry by the schema the server goes by, and leaves the page. After a refusal what is written on is read
 * anew; what was typed stays, unless that very entry is another now.
 */
export function useSaving(
  number: string,
  kind: EntryKind,
  reload: () => Promise<void>,
  names: Record<string, string> = {},
) {
  const { texts } = useSpeech()
  const own = usePageTexts(noticeTexts)
  const words = { ...own, field: { ...own.field, ...names } }
  const isSaving = useRef(false)
  return async (value: EntryValue, version: number): Promise<void> => {
    const flaw = formFlaw(kind, value)
    if (flaw) return tell(flawLabel(texts, words, flaw))
    if (isSaving.current) return
    isSaving.current = true
    try {
      await call('updateEntry', { number, kind, code: ownCode(value), version, value })
      tell(words.saved)
      back()
    } catch (error) {
      tell(refusalLabel(texts, words, error))
      await reload()
    } finally {
      isSaving.current = false
    }
  }
}
