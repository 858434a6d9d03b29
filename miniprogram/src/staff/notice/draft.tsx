import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { EntryHead, EntryKind } from '../../../../shared/schemas/notice'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { type NoticeTexts, noticeTexts } from '../../../../shared/texts/notice'
import { Ask, tell } from '../../components/ask'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { Search } from '../../components/field'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Toggle } from '../../components/toggle'
import { languageNames, useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { refusalLabel } from './flaw'

/** Those that are written most often first. */
const kinds = [
  'fee',
  'material',
  'rule',
  'service',
  'question',
  'applicantClass',
  'referral',
  'guide',
  'together',
  'takes',
  'wording',
  'setting',
  'assessmentItem',
  'inspectionRule',
  'zone',
  'norm',
] as const satisfies EntryKind[]
type Kind = (typeof kinds)[number]
/** Of the others there is one for each word. */
const addable: EntryKind[] = [
  'service',
  'material',
  'fee',
  'question',
  'applicantClass',
  'referral',
  'guide',
  'together',
  'takes',
]

/** What a draft says, to be changed one entry at a time. */
export default function NoticeDraft() {
  const words = usePageTexts(noticeTexts)
  const own = usePageTexts(entryFormTexts)
  const number = paramOf(useRouter().params, 'number')
  const [kind, setKind] = useState<Kind>('fee')
  return (
    <Page title={words.edit}>
      <Chips
        label={words.edit}
        options={kinds.map(value => ({ value, name: words.kind[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      {kind === 'rule' && (
        <Card flush>
          <LinkRow
            title={words.newRule}
            note={words.newRuleNote}
            onPress={() => open('staff/notice/rule', { number })}
          />
        </Card>
      )}
      {addable.includes(kind) && (
        <Card flush>
          <LinkRow
            title={own.newOne(words.kind[kind])}
            onPress={() => open('staff/entry/index', { number, kind })}
          />
        </Card>
      )}
      <Entries key={kind} number={number} kind={kind} />
    </Page>
  )
}

function Entries({ number, kind }: { number: string; kind: Kind }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [typed, setTyped] = useState('')
  const [isToCome, setToCome] = useState(false)
  const [dropped, setDropped] = useState<EntryHead>()
  const { data, reload } = useData(`${number} ${kind}`, () => call('listEntries', { number, kind }))
  const isFound = ({ code, name, note, toCome }: EntryHead) =>
    (!isToCome || toCome !== undefined) &&
    `${code} ${say(name)} ${note ?? ''}`.toLowerCase().includes(typed.toLowerCase())
  return (
    <View className="stack">
      <Search value={typed} placeholder={words.search} clearLabel={texts.service.clear} onChange={setTyped} />
      <Loaded data={data} onRetry={reload}>
        {entries => {
          const waiting = entries.filter(({ toCome }) => toCome).length
          const found = entries.filter(isFound)
          return (
            <>
              {waiting > 0 && (
                <Card flush>
                  <Toggle name={words.toComeOnly(waiting)} on={isToCome} onChange={setToCome} />
                </Card>
              )}
              {found.length === 0 && <State title={texts.notice.noMatch} note={texts.notice.noMatchNote} />}
              {found.length > 0 && (
                <Card flush>
                  {found.map(head => (
                    <LinkRow
                      key={head.code}
                      title={say(head.name)}
                      note={headNote(head, words)}
                      {...(head.change && { value: words.entryChange[head.change] })}
                      onPress={() =>
                        head.change === 'dropped' ? setDropped(head) : openEntry(number, kind, head.code)
                      }
                    />
                  ))}
                </Card>
              )}
            </>
          )
        }}
      </Loaded>
      {dropped && (
        <Restore
          number={number}
          kind={kind}
          head={dropped}
          onClose={() => setDropped(undefined)}
          onDone={() => void reload()}
        />
      )}
    </View>
  )
}

/** The three that are written most have pages of their own. */
const openEntry = (number: string, kind: Kind, code: string): void =>
  kind === 'rule' || kind === 'fee' || kind === 'material'
    ? open(`staff/notice/${kind}`, { number, code })
    : open('staff/entry/index', { number, kind, code })

/** Of a rule its services; and in which languages something is still to be said. */
function headNote({ code, note, toCome }: EntryHead, words: NoticeTexts): string {
  const waiting = toCome && words.toCome(toCome.map(language => languageNames[language]).join(' · '))
  return [note ?? code, waiting].filter(Boolean).join(' · ')
}

interface RestoreProps {
  number: string
  kind: Kind
  head: EntryHead
  onClose: () => void
  onDone: () => void
}

/** What was taken out is said again, as the base says it. */
function Restore({ number, kind, head: { code, name }, onClose, onDone }: RestoreProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const restore = async () => {
    onClose()
    try {
      const { version } = await call('getNotice', { number })
      await call('restoreEntry', { number, kind, code, version })
      tell(words.restored)
    } catch (error) {
      tell(refusalLabel(texts, words, error))
    }
    onDone()
  }
  return (
    <Ask
      title={words.restoreAsk}
      note={say(name)}
      yes={words.restore}
      no={texts.action.cancel}
      onYes={() => void restore()}
      onNo={onClose}
    />
  )
}
