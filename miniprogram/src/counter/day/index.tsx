import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { addDays, dayOf } from '../../../../shared/domain/calendar'
import { may } from '../../../../shared/permission'
import type { CounterWeek } from '../../../../shared/schemas/counter'
import type { Me } from '../../../../shared/schemas/person'
import { counterTexts } from '../../../../shared/texts/counter'
import { counterListTexts } from '../../../../shared/texts/counter-list'
import { hallLinkTexts } from '../../../../shared/texts/hall-link'
import { tell } from '../../components/ask'
import { AskReason } from '../../components/ask-reason'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { saveFile } from '../../figures/save'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { open, paramOf } from '../../route'
import { call, readMe } from '../../server/call'
import { useData } from '../../server/data'
import { mondayOf } from '../view'
import { DayList } from './day-list'
import { WeekBar, WeekDays } from './week'

interface Read {
  week: CounterWeek
  staff: Me['staff']
}

async function read(pointId: string, from: string): Promise<Read> {
  const [week, { staff }] = await Promise.all([call('getCounterWeek', { pointId, from }), readMe()])
  return { week, staff }
}

/** A hall's days: how many are booked when, who they are, and the list on paper or as a table. */
export default function CounterDays() {
  const { language } = useSpeech()
  const [title] = usePageTexts(counterTexts).days
  const words = usePageTexts(counterListTexts)
  const { poster } = usePageTexts(hallLinkTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const [day, setDay] = useState(() => dayOf(now()))
  const [isExporting, setExporting] = useState(false)
  const monday = mondayOf(day)
  const { data, reload } = useData(monday, () => read(pointId, monday))
  const take = async (reason: string) => {
    const to = addDays(monday, 6)
    const file = await call('exportBookings', { pointId, from: monday, to, language, reason })
    await saveFile(file.fileName, file.base64)
    setExporting(false)
    tell(words.saved)
  }
  const over = isExporting && (
    <AskReason
      title={words.export}
      note={words.exportNote}
      yes={words.export}
      onYes={take}
      onNo={() => setExporting(false)}
    />
  )
  return (
    <Page title={title} over={over}>
      <WeekBar day={day} onChoose={setDay} />
      <Loaded data={data} onRetry={reload}>
        {({ week, staff }) => (
          <Wide>
            <View className="stack beside">
              <View className="stack">
                <WeekDays week={week} chosen={day} onChoose={setDay} />
                {platform.printer && (
                  <Card flush>
                    <LinkRow
                      title={poster[0]}
                      note={poster[1]}
                      onPress={() => open('counter/poster/index', { pointId })}
                    />
                  </Card>
                )}
                {may(staff, 'exportBookings', 'somewhere') && (
                  <Button onPress={() => setExporting(true)}>{words.export}</Button>
                )}
              </View>
              <View className="stack">
                <DayList key={day} pointId={pointId} day={day} />
                {platform.printer && (
                  <Button onPress={() => open('counter/print/index', { pointId, day })}>{words.print}</Button>
                )}
              </View>
            </View>
          </Wide>
        )}
      </Loaded>
    </Page>
  )
}
