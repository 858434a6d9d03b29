import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FindingView, InspectionPhoto } from '../../../../shared/schemas/inspection'
import { mostPhotosOfItem } from '../../../../shared/schemas/inspection-photo'
import { inspectionPhotoTexts } from '../../../../shared/texts/inspection-photo'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, type Problem, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { takePicture } from '../photo/camera'
import { PhotoList, TakenPhotos } from '../photo/photo-list'
import { sendPicture } from '../photo/waiting'

interface Props {
  finding: FindingView & { inspectionId: string; item: string }
  photos: InspectionPhoto[]
  onChange: (photos: InspectionPhoto[]) => void
}

/** What the hall shows of what it has mended: taken and taken back until it answers, looked at by whoever reads the finding. */
export function MendedPhotos({ finding, photos, onChange }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionPhotoTexts)
  const [problem, setProblem] = useState<Problem>()
  const { pointId, inspectionId, item, state, may } = finding
  const of = { pointId, inspectionId }
  const change = async (made: () => Promise<InspectionPhoto[] | undefined>) => {
    try {
      const all = await made()
      setProblem(undefined)
      if (all) onChange(all.filter(one => one.item === item))
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  const take = async () => {
    const picture = await takePicture()
    return picture && sendPicture(of, { photoId: newId(nowMs(), Math.random), item }, picture)
  }
  const isAnswering = state === 'open' && may.includes('answer')
  if (!isAnswering && photos.length === 0) return null
  return (
    <View className="stack-tight">
      <SectionTitle>{words.mended}</SectionTitle>
      {isAnswering && <View className="soft">{words.mendedNote}</View>}
      {isAnswering ? (
        <TakenPhotos
          taken={photos.map(({ photoId }) => ({ photoId, isWaiting: false }))}
          onTake={() => void change(take)}
          onRemove={photoId => void change(() => call('removeInspectionPhoto', { ...of, photoId }))}
          most={mostPhotosOfItem}
        />
      ) : (
        <PhotoList {...of} photos={photos} />
      )}
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
    </View>
  )
}
