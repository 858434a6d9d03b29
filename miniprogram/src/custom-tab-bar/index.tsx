import { useState } from 'react'
import { TabBar } from '../components/tab-bar'
import { tabOnTop } from '../route'

/** WeChat makes one for each tab as the tab comes up, so that none has to change when another tab is chosen. */
function OwnTabBar() {
  const [front] = useState(tabOnTop)
  return <TabBar front={front} />
}

/** A component reads the app's styles only when it asks to. */
export default Object.assign(OwnTabBar, { options: { addGlobalClass: true } })
