import { TabBar } from './components/tab-bar'
import { useStore } from './phone/store'
import { tabInFront } from './phone/tab'

/** One bar below all tabs: it stands still while they change. */
export function TabPlace() {
  const front = useStore(tabInFront)
  return front ? <TabBar front={front} /> : null
}
