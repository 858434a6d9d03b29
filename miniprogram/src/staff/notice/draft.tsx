import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { EntryKind } from '../../../../shared/schemas/notice'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { Search } from '../../components/field'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'

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
] as const satisfies EntryKind[]
type Kind = (typeof kinds)[number]
/** Of the others there is one for each hall, question or word. */
const addable: EntryKind[] = ['service', 'material', 'fee', 'applicantClass', 'referral', 'guide', 'together']

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
  const { data, reload } = useData(`${number} ${kind}`, () => call('listEntries', { number, kind }))
  return (
    <View className="stack">
      <Search value={typed} placeholder={words.search} clearLabel={texts.service.clear} onChange={setTyped} />
      <Loaded data={data} onRetry={reload}>
        {entries => {
          const found = entries.filter(({ code, name, note }) =>
            `${code} ${say(name)} ${note ?? ''}`.toLowerCase().includes(typed.toLowerCase()),
          )
          if (found.length === 0)
            return <State title={texts.notice.noMatch} note={texts.notice.noMatchNote} />
          return (
            <Card flush>
              {found.map(({ code, name, note }) => (
                <LinkRow
                  key={code}
                  title={say(name)}
                  note={note ?? code}
                  onPress={() =>
                    kind === 'rule' || kind === 'fee' || kind === 'material'
                      ? open(`staff/notice/${kind}`, { number, code })
                      : open('staff/entry/index', { number, kind, code })
                  }
                />
              ))}
            </Card>
          )
        }}
      </Loaded>
    </View>
  )
}
