import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { counterTexts } from '../../../../shared/texts/counter'
import { counterListTexts } from '../../../../shared/texts/counter-list'
import { Page } from '../../components/page'
import { Finder } from '../../errand/service/finder'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { WalkInForm } from './form'

/** Somebody without a booking: what for, who it is, and he stands in today's list. */
export default function WalkIn() {
  const [title] = usePageTexts(counterTexts).enter
  const words = usePageTexts(counterListTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const [service, setService] = useState<string>()
  return (
    <Page title={title}>
      {service ? (
        <WalkInForm pointId={pointId} service={service} onOther={() => setService(undefined)} />
      ) : (
        <>
          <View>{words.enter.note}</View>
          <Finder onChoose={setService} />
        </>
      )}
    </Page>
  )
}
