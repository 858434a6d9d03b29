import { View } from '@tarojs/components'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { usePageTexts } from '../../phone/page-texts'

/** What has happened to a team on its way. */
export interface Incident {
  late?: { teamId: string; minutes: number }[]
  out?: string[]
}

interface Props {
  team: { teamId: string; name: string }
  onSay: (incident: Incident) => void
  onClose: () => void
}

/** What has happened on the road: the rest of the day is planned anew, with as few broken promises as can be. */
export function IncidentSheet({ team: { teamId, name }, onSay, onClose }: Props) {
  const words = usePageTexts(routeTexts)
  return (
    <Sheet title={words.incident(name)} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <View className="soft">{words.incidentNote}</View>
          <View className="choice choice-list">
            {[15, 30, 60, 120].map(minutes => (
              <Button key={minutes} onPress={() => onSay({ late: [{ teamId, minutes }] })}>
                {words.late(minutes)}
              </Button>
            ))}
            <Button kind="danger" onPress={() => onSay({ out: [teamId] })}>
              {words.out}
            </Button>
          </View>
        </View>
      </View>
    </Sheet>
  )
}
