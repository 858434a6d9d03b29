import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { addDays, dayOf, timeOf } from '../../../../shared/domain/calendar'
import type { MessageState } from '../../../../shared/schemas/delivery'
import type { MessageCounts, PointMessages, Reach, StaffMessage } from '../../../../shared/schemas/message'
import { type StaffMessageTexts, staffMessageTexts } from '../../../../shared/texts/staff-message'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow, Row } from '../../components/row'
import { Segments } from '../../components/segments'
import { Wide } from '../../components/wide'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { problemLabel } from '../../wording'
import { statesOf } from '../view'

const days = ['today', 'yesterday'] as const
type When = (typeof days)[number]
const dayFor = (when: When): string => addDays(dayOf(now()), when === 'today' ? 0 : -1)

/** What became of the messages of a day: at one hall, or over the staff member's scope. */
export default function StaffMessages() {
  const words = usePageTexts(staffMessageTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const [when, setWhen] = useState<When>('today')
  return (
    <Page title={words.title}>
      <Segments
        label={words.day}
        options={days.map(value => ({ value, name: words.days[value] }))}
        chosen={when}
        onChoose={setWhen}
      />
      {pointId ? <OfPoint key={when} pointId={pointId} when={when} /> : <OfScope when={when} />}
    </Page>
  )
}

function Counts({ counts, words }: { counts: MessageCounts; words: StaffMessageTexts }) {
  return (
    <View className="stack-tight">
      <Card flush>
        {statesOf(counts).map(state => (
          <Row key={state} label={words.states[state]}>
            {words.count(counts[state] ?? 0)}
          </Row>
        ))}
      </Card>
      <View className="soft small">{words.stateNote}</View>
    </View>
  )
}

/** How far each kind has come; what is left is still waiting, or was not sent. */
const ReachOf = ({ reach, words }: { reach: Reach[]; words: StaffMessageTexts }) => (
  <View className="stack-tight">
    <SectionTitle>{words.byKind}</SectionTitle>
    <Card flush>
      {reach.map(({ purpose, ...counts }) => (
        <Row key={purpose} label={(words.purposes as Record<string, string>)[purpose] ?? purpose}>
          {words.reach(counts)}
        </Row>
      ))}
    </Card>
  </View>
)

const None = ({ words }: { words: StaffMessageTexts }) => (
  <Card>
    <View role="status">{words.none}</View>
    <View className="soft">{words.noneNote}</View>
  </Card>
)

function OfScope({ when }: { when: When }) {
  const { say } = useSpeech()
  const words = usePageTexts(staffMessageTexts)
  const { data, reload } = useData(`messages ${when}`, () => call('listScopeMessages', { day: dayFor(when) }))
  const line = (counts: MessageCounts) =>
    statesOf(counts)
      .map(state => `${words.states[state]} ${counts[state]}`)
      .join(' · ')
  return (
    <Loaded data={data} onRetry={reload}>
      {({ total, reach, places }) =>
        places.length === 0 ? (
          <None words={words} />
        ) : (
          <Wide>
            <View className="beside stack">
              <View className="stack">
                <Counts counts={total} words={words} />
                <ReachOf reach={reach} words={words} />
              </View>
              <View className="stack-tight">
                <SectionTitle>{words.byHall}</SectionTitle>
                <Card flush>
                  {places.map(({ place, name, isPoint, counts }) =>
                    isPoint ? (
                      <LinkRow
                        key={place}
                        title={say(name)}
                        note={line(counts)}
                        onPress={() => open('messages/list/index', { pointId: place })}
                      />
                    ) : (
                      <View key={place} className="row">
                        <View className="grow">
                          <View>{say(name)}</View>
                          <View className="soft">{line(counts)}</View>
                        </View>
                      </View>
                    ),
                  )}
                </Card>
              </View>
            </View>
          </Wide>
        )
      }
    </Loaded>
  )
}

function OfPoint({ pointId, when }: { pointId: string; when: When }) {
  const { texts } = useSpeech()
  const words = usePageTexts(staffMessageTexts)
  const day = dayFor(when)
  const { data, reload, show } = useData(`messages ${pointId} ${when}`, () =>
    call('listPointMessages', { pointId, day }),
  )
  const [state, setState] = useState<MessageState | 'all'>('all')
  const resend = async (messageId: string) => {
    try {
      show(await call('resendMessage', { pointId, day, messageId }))
      tell(words.resent)
    } catch (error) {
      tell(problemLabel(texts, problemOf(error)))
    }
  }
  const content = ({ counts, reach, messages }: PointMessages) => {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    if (all === 0) return <None words={words} />
    const shown = messages.filter(one => state === 'all' || one.state === state)
    return (
      <Wide>
        <View className="beside stack">
          <View className="stack">
            <Counts counts={counts} words={words} />
            <ReachOf reach={reach} words={words} />
          </View>
          <View className="stack">
            <Segments
              label={words.title}
              options={[
                { value: 'all' as const, name: words.all },
                ...statesOf(counts).map(value => ({ value, name: words.states[value] })),
              ]}
              chosen={state}
              onChoose={setState}
            />
            <Card flush>
              {shown.map(message => (
                <Message
                  key={message.messageId}
                  message={message}
                  words={words}
                  onBooking={bookingId => open('staff/booking/detail', { pointId, bookingId })}
                  onResend={() => void resend(message.messageId)}
                />
              ))}
            </Card>
            {all > messages.length && <View className="soft small">{words.more(messages.length, all)}</View>}
          </View>
        </View>
      </Wide>
    )
  }
  return (
    <Loaded data={data} onRetry={reload}>
      {content}
    </Loaded>
  )
}

interface MessageProps {
  message: StaffMessage
  words: StaffMessageTexts
  onBooking: (bookingId: string) => void
  onResend: () => void
}

function Message({ message, words, onBooking, onResend }: MessageProps) {
  const { purpose, state, reason, at, bookingId, mayResend } = message
  const purposes: Record<string, string> = words.purposes
  return (
    <View className="row">
      <View className="grow stack-tight">
        <View className="strong">{purposes[purpose] ?? purpose}</View>
        <View>{reason ? `${words.states[state]} · ${words.reasons[reason]}` : words.states[state]}</View>
        <View className="soft">{words.at(timeOf(at))}</View>
        {(bookingId || mayResend) && (
          <View className="actions">
            {bookingId && (
              <Button small onPress={() => onBooking(bookingId)}>
                {words.toBooking}
              </Button>
            )}
            {mayResend && (
              <Button small onPress={onResend}>
                {words.resend}
              </Button>
            )}
          </View>
        )}
      </View>
    </View>
  )
}
