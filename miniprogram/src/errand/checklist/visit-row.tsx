import { text } from '../../../../shared/content/fact'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'

const title = text('来不了？可以上门办', 'Cannot come? Ask for a home visit', '올 수 없으면 방문 신청')

/** Below a list whose applicant is of the age at which officers come to the home. */
export const VisitRow = ({ service }: { service: string }) => (
  <Card flush>
    <LinkRow title={useSpeech().say(title)} onPress={() => open('home-visit/start/index', { service })} />
  </Card>
)
