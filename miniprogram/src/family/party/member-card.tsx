import { View } from '@tarojs/components'
import { useState } from 'react'
import { isGuarded, mayGuard } from '../../../../shared/domain/booking/group'
import { timeOf } from '../../../../shared/domain/calendar'
import type { GroupMember } from '../../../../shared/schemas/group'
import { partyTexts } from '../../../../shared/texts/party'
import { relationTexts } from '../../../../shared/texts/relation'
import { relations } from '../../../../shared/vocabulary/relation'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Heading, SectionTitle } from '../../components/heading'
import { OptionList } from '../../components/option-list'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'

interface Props {
  members: GroupMember[]
  at: number
  day: string
  /** What he comes for, in words. */
  services: string
  /** When he would begin, where that is known. */
  start: string | undefined
  onChange: (member: GroupMember) => void
  onRemove: () => void
}

const judged = ({ applicant, answers }: GroupMember) => ({ idNumber: applicant.idNumber, answers })

/** One of those who come: who, what for, what he is to the person who books, and who comes along with a child. */
export function MemberCard({ members, at, day, services, start, onChange, onRemove }: Props) {
  const said = usePageTexts(partyTexts)
  const words = usePageTexts(relationTexts)
  const [isChoosing, setChoosing] = useState(false)
  const member = members[at]
  if (!member) return null
  const { applicant, relation } = member
  return (
    <View className="stack-tight">
      <Card>
        <Heading>{applicant.name}</Heading>
        <View>{services}</View>
        {start && <View className="strong">{said.begins(timeOf(start))}</View>}
        <Button kind="quiet" small onPress={onRemove}>
          {said.remove}
        </Button>
      </Card>
      <Card flush>
        <LinkRow
          title={words.relation}
          value={words.relations[relation]}
          onPress={() => setChoosing(!isChoosing)}
        />
      </Card>
      {isChoosing && (
        <OptionList
          label={words.relation}
          options={relations.map(value => ({ value, name: words.relations[value] }))}
          chosen={relation}
          onChoose={next => {
            setChoosing(false)
            onChange({ ...member, relation: next })
          }}
        />
      )}
      {isGuarded(judged(member), day) && (
        <Guardian members={members} at={at} member={member} day={day} onChange={onChange} />
      )}
    </View>
  )
}

interface GuardianProps extends Pick<Props, 'members' | 'at' | 'day' | 'onChange'> {
  member: GroupMember
}

/** One of the grown-ups of the group, or somebody else by name. */
function Guardian({ members, at, member, day, onChange }: GuardianProps) {
  const said = usePageTexts(partyTexts)
  const words = usePageTexts(relationTexts)
  const { guardian, ...child } = member
  const adults = members.flatMap((one, i) =>
    i !== at && mayGuard(judged(one), day) ? [{ value: String(i), name: one.applicant.name }] : [],
  )
  const chosen = guardian && ('name' in guardian ? 'other' : String(guardian.member))
  return (
    <>
      <SectionTitle>{words.guardian}</SectionTitle>
      <OptionList
        label={words.guardian}
        options={[...adults, { value: 'other', name: said.guardianOther }]}
        chosen={chosen}
        onChoose={value =>
          onChange({ ...child, guardian: value === 'other' ? { name: '' } : { member: Number(value) } })
        }
      />
      {guardian && 'name' in guardian && (
        <Card flush>
          <Field
            label={words.guardianName}
            placeholder={words.guardianPlaceholder}
            value={guardian.name}
            onChange={name => onChange({ ...child, guardian: { name } })}
          />
        </Card>
      )}
    </>
  )
}
