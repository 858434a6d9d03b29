import { useRouter } from '@tarojs/taro'
import type { WaitingView } from '../../../../shared/schemas/waiting'
import { waitingTexts } from '../../../../shared/texts/waiting'
import { Button } from '../../components/button'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, namesOf } from '../../server/names'
import { LineCard } from './line-card'

const read = () => Promise.all([call('listWaiting', {}), catalogue()])

/** Where somebody waits, what is offered to him, and what has become of the rest; what a message tells of comes first. */
export default function Lines() {
  const { say } = useSpeech()
  const said = usePageTexts(waitingTexts)
  const told = paramOf(useRouter().params, 'waitingId')
  const { data, reload, show } = useData('lines', read, 20)
  return (
    <Page title={said.title}>
      <Loaded data={data} onRetry={reload}>
        {([lines, all]) =>
          lines.length === 0 ? (
            <State
              icon="calendar"
              title={told ? said.gone : said.none}
              note={told ? said.goneNote : said.noneNote}
            >
              <Button kind="primary" onPress={() => open('errand/service/index', {})}>
                {said.begin}
              </Button>
            </State>
          ) : (
            inOrder(lines, told).map(one => (
              <LineCard
                key={one.waitingId}
                line={one}
                names={namesOf(all, say)}
                onReload={reload}
                onChange={changed =>
                  show([lines.map(other => (other.waitingId === changed.waitingId ? changed : other)), all])
                }
              />
            ))
          )
        }
      </Loaded>
    </Page>
  )
}

/** What a message has led to, then what is offered, then who waits still. */
const inOrder = (lines: WaitingView[], told: string): WaitingView[] => {
  const rank = ({ waitingId, offer, ended }: WaitingView) =>
    waitingId === told ? 0 : offer ? 1 : ended ? 3 : 2
  return [...lines].sort((a, b) => rank(a) - rank(b) || (a.day < b.day ? -1 : 1))
}
