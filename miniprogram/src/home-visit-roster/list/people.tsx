import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { RosterMembers, RosterMemberView } from '../../../../shared/schemas/unit-roster'
import { unitRosterTexts } from '../../../../shared/texts/unit-roster'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Badge } from '../../components/mark'
import { MaterialList } from '../../components/material-list'
import { press } from '../../components/press'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'

type Load = (from: number) => Promise<RosterMembers>

export const photoState = ({ hasPhoto }: Pick<RosterMemberView, 'hasPhoto'>) =>
  hasPhoto === undefined ? 'unknown' : hasPhoto ? 'ready' : 'lacking'

interface Shown {
  page: RosterMembers
  member: RosterMemberView
}

/** Those in the list, fifty at a time, each with his own list; `asOf` is another when the list is. */
export function People({ asOf, load, onLook }: { asOf: string; load: Load; onLook: (shown: Shown) => void }) {
  const words = usePageTexts(unitRosterTexts)
  const { say } = useSpeech()
  const [pages, setPages] = useState<RosterMembers[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the list is another
  useEffect(() => {
    load(0)
      .then(page => setPages([page]))
      .catch(() => setPages([]))
  }, [asOf])
  const count = pages.reduce((sum, { members }) => sum + members.length, 0)
  const total = pages[0]?.total ?? 0
  const more = () =>
    void load(count)
      .then(page => setPages([...pages, page]))
      .catch(() => {})
  if (count === 0) return null
  return (
    <View className="stack-tight">
      <SectionTitle>{words.people}</SectionTitle>
      <Card flush>
        {pages.flatMap(page =>
          page.members.map(member => {
            const service = page.named.services.find(({ code }) => code === member.service)
            return (
              <View
                key={`${member.row} ${member.service}`}
                className="row"
                {...press(() => onLook({ page, member }))}
              >
                <View className="grow">
                  <View className="strong">
                    {member.name} {member.age !== undefined && words.age(member.age)}
                  </View>
                  <View className="soft code">{member.idNumber}</View>
                  <View className="soft">{service ? say(service.name) : member.service}</View>
                  <View className="line line-wrap">
                    <Badge tone={member.hasPhoto ? 'good' : 'warn'}>{words.photo[photoState(member)]}</Badge>
                    <View className="soft">{words.row(member.row)}</View>
                  </View>
                </View>
              </View>
            )
          }),
        )}
      </Card>
      {count < total && <Button onPress={more}>{words.more(Math.min(50, total - count))}</Button>}
    </View>
  )
}

/** What one of them has to have ready, and where the rest is asked. */
export function OwnListSheet({ shown: { page, member }, onClose }: { shown: Shown; onClose: () => void }) {
  const words = usePageTexts(unitRosterTexts)
  const { say } = useSpeech()
  const list = page.lists[member.list]
  if (!list) return null
  const materials = list.materials.flatMap(code => {
    const known = page.named.materials.find(one => one.code === code)
    return known ? [{ code, name: say(known.name), isBrought: known.isBrought }] : []
  })
  return (
    <Sheet title={member.name} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          {[true, false].map(isBrought => {
            const some = materials.filter(one => one.isBrought === isBrought)
            return (
              some.length > 0 && (
                <View key={String(isBrought)} className="stack-tight">
                  <SectionTitle>{isBrought ? words.ready : words.onTheSpot}</SectionTitle>
                  <MaterialList materials={some} />
                </View>
              )
            )
          })}
          {list.openQuestions > 0 && <View>{words.openQuestions(list.openQuestions)}</View>}
          <Button
            kind="primary"
            onPress={() => {
              onClose()
              open('errand/checklist/index', { service: list.service, given: list.given })
            }}
          >
            {words.ownList}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
