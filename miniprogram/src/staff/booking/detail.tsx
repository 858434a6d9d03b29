import { useRouter } from '@tarojs/taro'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { paramOf } from '../../route'
import { useVisit } from './visit'

/** The person at the counter, on a page of his own. */
export default function StaffBookingDetail() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const { content, action, over } = useVisit(paramOf(params, 'pointId'), paramOf(params, 'bookingId'))
  return (
    <Page title={texts.visit.title} over={over} foot={action}>
      {content}
    </Page>
  )
}
