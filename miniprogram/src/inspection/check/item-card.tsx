import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Asked, Verdict } from '../../../../shared/schemas/inspection'
import { mostPhotosOfItem } from '../../../../shared/schemas/inspection-photo'
import { inspectionTexts } from '../../../../shared/texts/inspection'
import { inspectionPhotoTexts } from '../../../../shared/texts/inspection-photo'
import { tell } from '../../components/ask'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { Field } from '../../components/field'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { takePicture } from '../photo/camera'
import { TakenPhotos } from '../photo/photo-list'
import type { Work } from './use-inspection'

/** One thing to look at: what it asks, how it is looked at, and what was seen. */
export function ItemCard({ item, work }: { item: Asked; work: Work }) {
  const { say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const look = work.looks[item.code]
  const about = [
    words.severity[item.severity],
    words.points(item.points),
    ...item.methods.map(method => words.method[method]),
  ]
  const label = `${item.code} ${say(item.text)}`
  return (
    <Card>
      <View className="strong">{label}</View>
      <View className="soft">{about.join(' · ')}</View>
      <Chips
        label={label}
        options={Verdict.options.map(value => ({ value, name: words.verdict[value] }))}
        chosen={look?.verdict}
        onChoose={verdict => work.say(item.code, { verdict, note: look?.note })}
      />
      {look?.verdict === 'notMet' && (
        <NoteField
          key={look.note ?? ''}
          note={look.note ?? ''}
          onSay={note => work.say(item.code, { verdict: look.verdict, note })}
        />
      )}
      {look?.verdict && look.verdict !== 'notApplicable' && <Photos item={item.code} work={work} />}
    </Card>
  )
}

function Photos({ item, work }: { item: string; work: Work }) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionPhotoTexts)
  const of = (photos: readonly { photoId: string; item: string }[], isWaiting: boolean) =>
    photos.filter(one => one.item === item).map(({ photoId }) => ({ photoId, isWaiting }))
  const take = async () => {
    const picture = await takePicture()
    if (picture && !work.add(item, picture)) tell(words.noRoom)
  }
  return (
    <TakenPhotos
      taken={[...of(work.known?.photos ?? [], false), ...of(work.photos, true)]}
      most={mostPhotosOfItem}
      onTake={() => void take()}
      onRemove={photoId =>
        void work.remove({ photoId, item }).catch(error => tell(problemLabel(texts, problemOf(error))))
      }
    />
  )
}

/** Said when the field is left. */
function NoteField({ note, onSay }: { note: string; onSay: (note: string) => void }) {
  const words = usePageTexts(inspectionTexts)
  const [typed, setTyped] = useState(note)
  return (
    <Field
      label={words.seen}
      placeholder={words.seenExample}
      value={typed}
      maxLength={300}
      isLong
      onChange={setTyped}
      onLeave={() => {
        if (typed.trim() !== note) onSay(typed.trim())
      }}
    />
  )
}
