import { useRouter } from '@tarojs/taro'
import { Needs } from '../../components/needs'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { paramOf } from '../../route'
import { beginErrand } from '../../visit/begin'
import { Finder } from './finder'

export default function Services() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const place = { pointId: paramOf(params, 'pointId'), slotAt: paramOf(params, 'slotAt') }
  const choose = (service: string) => beginErrand(service, place)
  return (
    <Page title={texts.service.title}>
      <Finder onChoose={choose}>
        <Needs onChoose={choose} />
      </Finder>
    </Page>
  )
}
