import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ServiceDetail } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { may } from '../../../../shared/permission'
import type { ApplicantClass } from '../../../../shared/schemas/applicant-class'
import type { Answers } from '../../../../shared/schemas/fact'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { SectionTitle, Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Segments } from '../../components/segments'
import { DayBar } from '../../errand/checklist/day-bar'
import { languageNames, speechIn, useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { session } from '../../phone/session'
import { useStore } from '../../phone/store'
import { platform } from '../../platform'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { applicantClasses } from '../../server/reference'
import { useCounterLanguages } from '../languages'
import { GivenList } from './given-list'
import { PaperView } from './paper-view'
import { classesOf, paperOf } from './view'

/** The second tap: whom it is for. Then the list, to be turned to the applicant. */
export default function CounterCard() {
  const { texts } = useSpeech()
  const code = paramOf(useRouter().params, 'service')
  const today = dayOf(useNow(60))
  const [day = today, setDay] = useState<string>()
  const [chosen, setChosen] = useState<Applicant>()
  const { data, reload } = useData(`${code} ${day}`, () =>
    Promise.all([call('getService', { code, day }), applicantClasses()]),
  )
  return (
    <Page title={texts.counter.title}>
      <Loaded data={data} onRetry={reload}>
        {([detail, all]) => (
          <>
            <ServiceHead detail={detail} day={day} onDay={setDay} />
            <Classes classes={classesOf(detail.service, all)} chosen={chosen?.code} onChoose={setChosen} />
            {chosen && <Shown detail={detail} day={day} applicant={chosen} onChange={setChosen} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** An applicant of a class, with what is different from its usual answers. */
type Applicant = ApplicantClass & { changed: Answers }

function ServiceHead({
  detail,
  day,
  onDay,
}: {
  detail: ServiceDetail
  day: string
  onDay: (day: string) => void
}) {
  const { texts, say } = useSpeech()
  const { family, name } = detail.service
  return (
    <View className="stack-tight">
      <View className="line">
        <View className={`family family-${family}`} />
        <View className="soft">{texts.family[family]}</View>
      </View>
      <Title>{say(name)}</Title>
      <DayBar onDate={day} onChange={onDay} />
    </View>
  )
}

interface ClassesProps {
  classes: ApplicantClass[]
  chosen: string | undefined
  onChoose: (applicant: Applicant) => void
}

/** One below the other until one is chosen; then side by side, out of the way of the list. */
function Classes({ classes, chosen, onChoose }: ClassesProps) {
  const { texts, say } = useSpeech()
  const choose = (code: string) => {
    const one = classes.find(known => known.code === code)
    if (one) onChoose({ ...one, changed: {} })
  }
  if (!chosen)
    return (
      <View className="stack-tight">
        <SectionTitle>{texts.counter.chooseClass}</SectionTitle>
        <Card flush>
          {classes.map(({ code, name }) => (
            <LinkRow key={code} title={say(name)} onPress={() => choose(code)} />
          ))}
        </Card>
      </View>
    )
  return (
    <Chips
      label={texts.counter.applicantClass}
      options={classes.map(one => ({ value: one.code, name: say(one.name) }))}
      chosen={chosen}
      onChoose={choose}
    />
  )
}

interface ShownProps {
  detail: ServiceDetail
  day: string
  applicant: Applicant
  onChange: (applicant: Applicant) => void
}

function Shown({ detail, day, applicant, onChange }: ShownProps) {
  const { texts, language: own } = useSpeech()
  const languages = useCounterLanguages()
  const [language, setLanguage] = useState(own)
  const speech = speechIn(language)
  const answers = { ...applicant.answers, ...applicant.changed }
  const { items } = resolveChecklist(detail.rules, answers, day, detail.adultAge)
  const print = () =>
    open('staff/print/index', {
      service: detail.service.code,
      applicantClass: applicant.code,
      day,
      changed: JSON.stringify(applicant.changed),
    })
  return (
    <>
      <Segments
        label={texts.counter.shownIn}
        options={languages.map(value => ({ value, name: languageNames[value] }))}
        chosen={language}
        onChoose={setLanguage}
      />
      <PaperView
        paper={paperOf([detail], items, day, speech)}
        applicant={speech.say(applicant.name)}
        speech={speech}
      />
      {platform.printer && <Button onPress={print}>{texts.counter.print}</Button>}
      <DeskButton service={detail.service.code} day={day} applicant={applicant} />
      <GivenList
        detail={detail}
        answers={answers}
        day={day}
        onChange={change => onChange({ ...applicant, changed: { ...applicant.changed, ...change } })}
      />
    </>
  )
}

/** To tick the list off for somebody who has come without a booking: at the clerk's own hall, by today's list. */
function DeskButton({ service, day, applicant }: { service: string; day: string; applicant: Applicant }) {
  const { texts } = useSpeech()
  const staff = useStore(session)?.me.staff
  const today = dayOf(useNow(60))
  if (staff?.scope.kind !== 'point' || !may(staff, 'noteShortfall', 'somewhere') || day !== today) return null
  const { pointId } = staff.scope
  const { code, changed } = applicant
  const go = () =>
    open('staff/shortfall/desk', {
      pointId,
      service,
      applicantClass: code,
      day,
      changed: JSON.stringify(changed),
    })
  return <Button onPress={go}>{texts.visit.title}</Button>
}
