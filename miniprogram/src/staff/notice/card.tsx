import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { isBrought } from '../../../../shared/domain/checklist/marks'
import type { MaterialForm } from '../../../../shared/schemas/code'
import type { Line, NoticeChoices } from '../../../../shared/schemas/notice'
import type { Texts } from '../../../../shared/texts'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { fieldLabel, valueLabel } from '../../components/change-view'
import { FieldSheet } from '../../components/field-sheet'
import { Loaded } from '../../components/loaded'
import { MaterialList } from '../../components/material-list'
import { Page } from '../../components/page'
import { LinkRow, Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { dateLabel } from '../../wording'
import { ChoiceSheet } from './choice-sheet'
import { isDay } from './view'

/** What the checklist of a service says for a class of applicants on a day, under this edition. */
export default function NoticeCard() {
  const words = usePageTexts(noticeTexts)
  const { params } = useRouter()
  const number = paramOf(params, 'number')
  const [chosen, setChosen] = useState({
    service: 'PP-NEW',
    applicantClass: 'adult',
    day: paramOf(params, 'day'),
  })
  const { data, reload } = useData(`choices ${number}`, () => call('getNoticeChoices', { number }))
  const card = useData(JSON.stringify(chosen), () => call('getNoticeCard', { number, ...chosen }))
  return (
    <Page title={words.preview}>
      <Loaded data={data} onRetry={reload}>
        {choices => <Choices {...choices} chosen={chosen} onChange={setChosen} />}
      </Loaded>
      <Loaded data={card.data} onRetry={card.reload}>
        {lines => <Lines lines={lines} />}
      </Loaded>
    </Page>
  )
}

interface Chosen {
  service: string
  applicantClass: string
  day: string
}

interface ChoicesProps extends NoticeChoices {
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}

function Choices({ services: all, classes, chosen, onChange }: ChoicesProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [asking, setAsking] = useState<keyof Chosen>()
  const service = all.find(({ code }) => code === chosen.service)
  const ofService = classes.filter(({ audiences }) => !service || audiences.includes(service.audience))
  const options = {
    service: all.map(({ code, name }) => ({ value: code, name: say(name) })),
    applicantClass: ofService.map(({ code, name }) => ({ value: code, name: say(name) })),
  }
  const nameOf = (field: keyof typeof options) =>
    options[field].find(({ value }) => value === chosen[field])?.name ?? chosen[field]
  const close = () => setAsking(undefined)
  return (
    <Card flush>
      <LinkRow title={words.service} note={nameOf('service')} onPress={() => setAsking('service')} />
      <LinkRow
        title={words.applicants}
        note={nameOf('applicantClass')}
        onPress={() => setAsking('applicantClass')}
      />
      <LinkRow title={words.day} note={dateLabel(texts, chosen.day)} onPress={() => setAsking('day')} />
      {(asking === 'service' || asking === 'applicantClass') && (
        <ChoiceSheet
          title={asking === 'service' ? words.service : words.applicants}
          options={options[asking]}
          chosen={chosen[asking]}
          onChoose={value => onChange({ ...chosen, [asking]: value })}
          onClose={close}
        />
      )}
      {asking === 'day' && (
        <FieldSheet
          title={words.day}
          label={words.day}
          type="day"
          placeholder={words.dayPlaceholder}
          value={chosen.day}
          onSubmit={async day => {
            if (!isDay(day)) return words.dayProblem
            onChange({ ...chosen, day })
            close()
            return undefined
          }}
          onClose={close}
        />
      )}
    </Card>
  )
}

function Lines({ lines }: { lines: Line[] }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const materials = lines.filter(({ kind }) => kind === 'material')
  const fees = lines.filter(({ kind }) => kind === 'fee')
  const service = lines.find(({ kind }) => kind === 'service')
  const said = (line: Line, field: string) => {
    const value = line.fields[field]
    return value === undefined ? undefined : valueLabel(field, value, texts, say)
  }
  return (
    <>
      <MaterialList
        materials={materials.map(line => ({
          code: line.code,
          name: say(line.name),
          form: said(line, 'form') ?? '',
          note: said(line, 'note'),
          isBrought: isBrought({ form: line.fields.form as MaterialForm }),
        }))}
      />
      <Card flush>
        {fees.map(line => (
          <Row key={line.code} label={words.kind.fee}>
            <View>{say(line.name)}</View>
            <View className="strong">{valueLabel('yuan', line.fields.yuan, texts, say)}</View>
          </Row>
        ))}
        {service &&
          labelledFields(service, texts).map(([label, fields]) => (
            <Row key={label} label={label}>
              {fields.map(field => (
                <View key={field}>
                  <View className="soft small">{limitLabel(field, texts)}</View>
                  <View>{said(service, field)}</View>
                </View>
              ))}
            </Row>
          ))}
      </Card>
    </>
  )
}

/** Whose time limit it is, for there are several. */
const limitLabel = (field: string, { disclosure }: Texts): string | undefined =>
  (disclosure.limit as Partial<Record<string, string>>)[field.replace('timeLimits.', '')]

/** What a service says beside its name, under each label once. The way through the hall is signs, not words. */
function labelledFields({ fields }: Line, texts: Texts): [label: string, fields: string[]][] {
  const groups = new Map<string, string[]>()
  for (const field of Object.keys(fields).filter(name => name !== 'name' && !name.startsWith('way'))) {
    const label = fieldLabel(field, texts)
    groups.set(label, [...(groups.get(label) ?? []), field])
  }
  return [...groups]
}
