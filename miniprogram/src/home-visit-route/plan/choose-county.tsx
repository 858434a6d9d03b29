import { divisionsWithin } from '../../../../shared/domain/point/scope'
import { DivisionList } from '../../components/division-list'
import { Loaded } from '../../components/loaded'
import { readMe } from '../../server/call'
import { useData } from '../../server/data'
import { divisions, points } from '../../server/reference'

/** The counties whose routes somebody may plan. */
async function read() {
  const [me, all, halls] = await Promise.all([readMe(), divisions(), points()])
  return me.staff ? divisionsWithin(me.staff.scope, all, halls) : []
}

/** Whoever sees several counties says whose day it is about; a county's own staff are not asked. */
export function ChooseCounty({ onChoose }: { onChoose: (divisionCode: string) => void }) {
  const { data, reload } = useData('counties', async () => {
    const own = await read()
    const [only] = own
    if (only && own.length === 1) onChoose(only.code)
    return own
  })
  return (
    <Loaded data={data} onRetry={reload}>
      {own => <DivisionList all={own} onChoose={onChoose} />}
    </Loaded>
  )
}
