import { View } from '@tarojs/components'
import { useState } from 'react'
import { inspectionPhotoTexts } from '../../../../shared/texts/inspection-photo'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, type Problem, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { showPicture } from './camera'

interface Props {
  pointId: string
  inspectionId: string
  photos: { photoId: string; item: string }[]
}

/** The photos of one thing; whoever looks at one is written down. */
export function PhotoList({ pointId, inspectionId, photos }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionPhotoTexts)
  const [problem, setProblem] = useState<Problem>()
  const look = async (photoId: string) => {
    try {
      await showPicture(await call('viewInspectionPhoto', { pointId, inspectionId, photoId }))
      setProblem(undefined)
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  if (photos.length === 0) return null
  return (
    <>
      <Card flush>
        {photos.map(({ photoId, item }, i) => (
          <LinkRow
            key={photoId}
            title={`${item} · ${words.photo(i + 1)}`}
            note={words.lookNote}
            onPress={() => void look(photoId)}
          />
        ))}
      </Card>
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
    </>
  )
}

interface TakenProps {
  /** In their order, those that wait for a network last. */
  taken: { photoId: string; isWaiting: boolean }[]
  onTake: () => void
  onRemove: (photoId: string) => void
  most: number
}

/** While somebody inspects: one more, or one taken back. */
export function TakenPhotos({ taken, onTake, onRemove, most }: TakenProps) {
  const words = usePageTexts(inspectionPhotoTexts)
  return (
    <>
      {taken.map(({ photoId, isWaiting }, i) => (
        <View key={photoId} className="spread">
          <View className={isWaiting ? 'warn' : 'good'}>
            {words.photo(i + 1)} · {isWaiting ? words.waiting : words.sent}
          </View>
          <Button kind="quiet" small onPress={() => onRemove(photoId)}>
            {words.remove(i + 1)}
          </Button>
        </View>
      ))}
      {taken.length < most && (
        <Button small onPress={onTake}>
          {words.take}
        </Button>
      )}
    </>
  )
}
