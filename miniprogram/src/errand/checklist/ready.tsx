import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import { photoMaterial } from '../../../../shared/content/photo-standard'
import type { Answers } from '../../../../shared/schemas/fact'
import { Card } from '../../components/card'
import { FollowedNotice } from '../../components/followed-notice'
import { Heading } from '../../components/heading'
import { Notice, ToConfirm } from '../../components/mark'
import { ReadAloud } from '../../components/read-aloud'
import { LinkRow } from '../../components/row'
import { progressLabel } from '../../components/tick-view'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'
import { useErrandMarks } from '../../visit/marks'
import { MaterialFolds } from './material-fold'
import { ServiceFacts } from './service-facts'
import { type MaterialView, materialViews, readyLabel } from './view'

interface Props {
  /** Names the list, for the attention to go on to it after the last answer. */
  id: string
  detail: ServiceDetail
  answers: Answers
  onDate: string
}

/** The list this one person needs on a day, and what else there is to know of the service. */
export function Ready({ id, detail, answers, onDate }: Props) {
  const { texts, say } = useSpeech()
  const materials = materialViews(detail, answers, onDate, texts, say)
  const { marks, turn } = useErrandMarks(detail.service.code)
  const instead = materials.find(({ isInstead }) => isInstead)
  if (instead) return <Instead id={id} view={instead} />
  const brought = materials.filter(({ isBrought }) => isBrought).map(({ code }) => code)
  const title = readyLabel(texts, brought.length, materials.length - brought.length)
  return (
    <>
      <View className="stack-tight">
        <Heading id={id} className="ready-title">
          {title}
        </Heading>
        {brought.length > 0 && (
          <View className="soft tick-progress" aria-live="polite">
            {progressLabel(texts, brought, marks)}
          </View>
        )}
        <MaterialFolds views={materials} have={marks?.have ?? []} onTurn={turn} />
      </View>
      <ReadAloud title={title} materials={materials} />
      {materials.some(({ code }) => code === photoMaterial) && <PhotoLink />}
      <MayStay detail={detail} />
      <ServiceFacts detail={detail} onDate={onDate} />
      <FollowedNotice notice={detail.notice} />
    </>
  )
}

/** Who cannot apply here gets no list, but is told what to do instead. */
function Instead({ id, view: { name, note, doubtful } }: { id: string; view: MaterialView }) {
  return (
    <View className="stack-tight">
      <Heading id={id} className="ready-title">
        {name}
      </Heading>
      <Notice tone="warn">
        <View>{note}</View>
        {doubtful && <ToConfirm />}
      </Notice>
    </View>
  )
}

function PhotoLink() {
  const { texts } = useSpeech()
  return (
    <Card flush>
      <LinkRow
        icon="badge"
        title={texts.photo.entry}
        note={texts.photo.entryNote}
        onPress={() => open('guide/photo/index', {})}
      />
    </Card>
  )
}

/** A visit that need not be made is worth saying before the rest. */
function MayStay({ detail: { service } }: { detail: ServiceDetail }) {
  const { texts, say } = useSpeech()
  const ways = [service.online, service.selfService].filter(
    ({ possible }) => possible === 'yes' || possible === 'partly',
  )
  if (ways.length === 0) return null
  return (
    <Notice tone="good">
      <View className="strong">{texts.checklist.stay}</View>
      {ways.map(({ text }) => (
        <View key={text['zh-CN']}>{say(text)}</View>
      ))}
    </Notice>
  )
}
