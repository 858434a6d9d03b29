import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NoticeChanges, NoticeChoices, NoticeView, SaidChange } from '../../../../shared/schemas/notice'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { ChangeItem } from '../../components/change-list'
import { fieldLabel } from '../../components/change-view'
import { ChipLine } from '../../components/chips'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Said } from '../../guide/edition/said-list'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { dayLabel } from '../../wording'
import { FewServices } from './few-services'
import { sharedChanges } from './view'

/** What an edition changes for applicants on a day, in words, and every entry that was touched. */
export function Differences({ notice: { number } }: { notice: NoticeView }) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [day, setDay] = useState<string>()
  const { data, reload } = useData(`${number} ${day}`, () =>
    Promise.all([
      call('getNoticeChanges', { number, ...(day && { day }) }),
      call('getNoticeChoices', { number }),
    ]),
  )
  return (
    <View className="stack">
      <SectionTitle>{words.changes}</SectionTitle>
      <Loaded data={data} onRetry={reload}>
        {([changes, { classes }]) => (
          <>
            {changes.days.length > 1 && (
              <ChipLine
                label={words.changesOn}
                options={changes.days.map(value => ({ value, name: dayLabel(texts, value) }))}
                chosen={changes.day}
                onChoose={setDay}
              />
            )}
            <ServiceChanges changes={changes} classes={classes} />
            <TouchedEntries changes={changes} />
          </>
        )}
      </Loaded>
    </View>
  )
}

interface Props {
  changes: NoticeChanges
  classes: NoticeChoices['classes']
}

function ServiceChanges({ changes: { services }, classes }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  if (services.length === 0)
    return (
      <Notice>
        <View className="strong">{words.noChanges}</View>
        <View>{words.noChangesNote}</View>
      </Notice>
    )
  const whomOf = (codes: string[] | undefined) =>
    codes
      ?.map(code => classes.find(one => one.code === code))
      .map(one => (one ? say(one.name) : ''))
      .join(texts.checklist.list) ?? words.forAll
  return (
    <Card flush>
      {sharedChanges(services).map(({ change, classes: codes, services: names }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read
        <View key={i} className="change stack-tight">
          <ChangeItem change={change} whom={whomOf(codes)} />
          <FewServices names={names} />
        </View>
      ))}
    </Card>
  )
}

function TouchedEntries({ changes: { entries } }: { changes: NoticeChanges }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  if (entries.length === 0) return null
  return (
    <View className="stack-tight">
      <SectionTitle>{words.entries}</SectionTitle>
      <Card flush>
        {entries.map(({ kind, code, name, change, fields, said }) => (
          <View key={`${kind} ${code}`} className="row">
            <View className="grow">
              <View>{say(name)}</View>
              <View className="soft">
                {[
                  words.kind[kind],
                  words.entryChange[change],
                  ...new Set(fields.filter(isUnsaid(said)).map(field => fieldLabel(field, texts))),
                ].join(' · ')}
              </View>
              <Said said={said} change={change} />
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}

/** What is told in words below need not be named above. */
const isUnsaid = (said: SaidChange[]) => (field: string) => !said.some(one => one.field === field)
