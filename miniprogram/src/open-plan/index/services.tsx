import { View } from '@tarojs/components'
import type { Point } from '../../../../shared/schemas/point'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Fold } from '../../components/fold'
import { Toggle } from '../../components/toggle'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import type { Catalogue, Names } from '../../server/names'
import { dateLabel } from '../../wording'
import type { GroupDraft } from '../draft'
import type { PartProps } from './counters'
import { Hours } from './hours'

interface Props extends PartProps {
  /** What the hall takes at all, by the edition in force. */
  codes: string[]
  names: Names
}

/** The services of an edition that a hall takes. */
export const codesOf = ({ accepts }: Pick<Point, 'accepts'>, { services }: Catalogue): string[] =>
  services
    .map(({ code }) => code)
    .filter(code => (accepts.only ? accepts.only.includes(code) : !accepts.except?.includes(code)))

/** Which services are taken, and which of them at certain hours only. */
export function Services({ draft, codes, names, onChange }: Props) {
  const words = usePageTexts(openPlanTexts)
  const { except } = draft
  const notTaken = codes.filter(code => except.includes(code))
  return (
    <Card>
      <Fold
        title={words.part.except}
        summary={
          <View className="soft">{notTaken.length === 0 ? words.all : words.notTaken(notTaken.length)}</View>
        }
      >
        <View className="soft">{words.servicesNote}</View>
        <Toggles
          codes={codes}
          names={names}
          isOn={code => !except.includes(code)}
          onTurn={(code, on) =>
            onChange({ except: on ? except.filter(one => one !== code) : [...except, code] })
          }
        />
      </Fold>
    </Card>
  )
}

const mostGroups = 6

export function Groups({ draft, wrong, codes, names, unreleased, onChange }: Props & { unreleased: string }) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const { groups } = draft
  const change = (i: number, given: Partial<GroupDraft>) =>
    onChange({ groups: groups.map((one, j) => (j === i ? { ...one, ...given } : one)) })
  const elsewhere = (i: number) => groups.flatMap(({ services }, j) => (j === i ? [] : services))
  return (
    <View className="stack">
      <View className="soft">{words.groupsNote}</View>
      {groups.map((group, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no name of their own
        <Card key={i}>
          <Fold
            title={names.services(group.services) || words.part.groups}
            summary={<View className="soft">{words.group(group.services.length)}</View>}
          >
            <Toggles
              codes={codes.filter(code => !elsewhere(i).includes(code))}
              names={names}
              isOn={code => group.services.includes(code)}
              onTurn={(code, on) =>
                change(i, {
                  services: on ? [...group.services, code] : group.services.filter(one => one !== code),
                })
              }
            />
          </Fold>
          <Hours value={group.opening} onChange={opening => change(i, { opening })} />
          <Field
            type="number"
            label={words.ownCounters}
            placeholder={words.sharedCounters}
            maxLength={2}
            value={group.counters}
            onChange={counters => change(i, { counters })}
          />
          <View className="soft">
            {words.ownCountersNote}
            {draft.from < unreleased && words.ownCountersFrom(dateLabel(texts, unreleased))}
          </View>
          <Button small kind="quiet" onPress={() => onChange({ groups: groups.filter((_, j) => j !== i) })}>
            {words.removeGroup}
          </Button>
        </Card>
      ))}
      {wrong === 'groups' && <View className="small bad">{words.wrong}</View>}
      {groups.length < mostGroups && (
        <Button
          small
          onPress={() =>
            onChange({ groups: [...groups, { services: [], opening: draft.opening, counters: '' }] })
          }
        >
          {words.addGroup}
        </Button>
      )}
    </View>
  )
}

interface TogglesProps {
  codes: string[]
  names: Names
  isOn: (code: string) => boolean
  onTurn: (code: string, on: boolean) => void
}

const Toggles = ({ codes, names, isOn, onTurn }: TogglesProps) => (
  <View>
    {codes.map(code => (
      <Toggle key={code} name={names.service(code)} on={isOn(code)} onChange={on => onTurn(code, on)} />
    ))}
  </View>
)
