import { Page } from '../../components/page'
import { Finder } from '../../errand/service/finder'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'

/** The first tap: the service, found by the family of its paper or by any word. */
export default function CounterServices() {
  const { texts } = useSpeech()
  return (
    <Page title={texts.counter.title}>
      <Finder onChoose={service => open('staff/checklist/card', { service })} />
    </Page>
  )
}
