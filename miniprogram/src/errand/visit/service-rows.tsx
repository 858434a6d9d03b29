import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import { visitTexts } from '../../../../shared/texts/visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import type { VisitView } from './view'

interface Props {
  details: ServiceDetail[]
  view: VisitView
  /** Missing where nothing would be left. */
  onRemove?: (detail: ServiceDetail) => void
}

/** All that is done in the visit; each leads to its own list, and can be left out. */
export function ServiceRows({ details, view, onRemove }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(visitTexts)
  const codes = details.map(({ service }) => service.code)
  const see = (service: string) => {
    const beside = codes.filter(code => code !== service).join()
    open('errand/checklist/index', { service, answered: 'yes', ...(beside && { beside }) })
  }
  return (
    <>
      <Card flush>
        {details.map(detail => {
          const { code, name } = detail.service
          const isOpen = view.open.includes(code)
          return (
            <View key={code} className="row row-top">
              <View className="grow" {...press(() => see(code))}>
                <View className="strong">{say(name)}</View>
                <View className={isOpen ? 'warn' : 'soft'}>{isOpen ? words.answer : words.own}</View>
              </View>
              {onRemove && (
                <Button small kind="quiet" onPress={() => onRemove(detail)}>
                  {words.remove}
                </Button>
              )}
            </View>
          )
        })}
      </Card>
      {details
        .filter(({ service }) => view.refused.includes(service.code))
        .map(({ service }) => (
          <Notice key={service.code} tone="warn">
            {words.cannot(say(service.name))}
          </Notice>
        ))}
    </>
  )
}
