import { text } from '../../../shared/content/fact'
import { may } from '../../../shared/permission'
import type { Assignment } from '../../../shared/schemas/staff'
import { LinkRow } from '../components/row'
import { useSpeech } from '../phone/language'
import { open } from '../route'

const title = text('上门办证', 'Home visits', '방문 발급')
const note = text('审核申请，替人登记', 'Review requests, enter for others', '신청 심사, 대리 등록')

/** The way to the desk of the home visits, for who reviews them or enters them at the telephone. */
export function VisitLink({ staff }: { staff: Assignment }) {
  const { say } = useSpeech()
  if (!may(staff, 'enterVisit', 'somewhere')) return null
  return (
    <LinkRow title={say(title)} note={say(note)} onPress={() => open('home-visit-desk/queue/index', {})} />
  )
}
