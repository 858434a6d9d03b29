import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { counterVisitTexts } from '../../../../shared/texts/counter-visit'
import { hallLinkTexts } from '../../../../shared/texts/hall-link'
import { Button } from '../../components/button'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { QrCode } from '../../components/qr-code'
import { pageTextsIn, usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { pointOf, points } from '../../server/reference'
import { useCounterLanguages } from '../../staff/languages'
import './index.scss'

const sheetId = 'check-in-poster'

/** What hangs at the door of a hall, in the languages of the place. */
export default function Poster() {
  const words = usePageTexts(counterVisitTexts)
  const { poster } = usePageTexts(hallLinkTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  const languages = useCounterLanguages()
  const { data, reload } = useData(pointId, () => Promise.all([call('getPoster', { pointId }), points()]))
  return (
    <Page
      title={poster[0]}
      foot={
        platform.printer &&
        data.state === 'content' && (
          <Button kind="primary" onPress={platform.printer.print}>
            {words.print}
          </Button>
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {([{ code }, all]) => (
          <Sheet>
            <View className="poster-hall as-written">{pointOf(all, pointId)?.name['zh-CN'] ?? pointId}</View>
            <QrCode text={code} label={words.posterLabel} cellPixels={8} />
            {languages.map(language => {
              const said = pageTextsIn(counterVisitTexts, language)
              return (
                <View key={language} className="poster-said">
                  <View className="strong">{said.posterTitle}</View>
                  {said.posterText.map(line => (
                    <View key={line}>{line}</View>
                  ))}
                </View>
              )
            })}
          </Sheet>
        )}
      </Loaded>
    </Page>
  )
}

function Sheet({ children }: { children: React.ReactNode }) {
  useEffect(() => platform.printer?.lay('a4', sheetId), [])
  return (
    <View id={sheetId} className="sheets sheets-a4">
      <View className="paper poster">{children}</View>
    </View>
  )
}
