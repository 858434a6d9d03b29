import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Colleague, ColleagueList } from '../../../../shared/schemas/colleague'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { roleTexts } from '../../../../shared/texts/role'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { usePaged } from '../../components/paged'
import { press } from '../../components/press'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { PlaceSheet } from '../place-sheet'
import { readCountry } from '../read'
import { type Country, choicesFor, placeName } from '../view'
import { Pending } from './pending'

const read = async (pointId: string, search: string) => {
  const [me, list, country] = await Promise.all([
    call('getMe', {}),
    call('listColleagues', { ...(pointId && { pointId }), ...(search && { search }) }),
    readCountry(),
  ])
  return { staff: me.staff, list, country }
}

/** Who works within one's scope, or at one point of it; found by name. */
export default function Colleagues() {
  const words = usePageTexts(colleagueTexts)
  const { texts } = useSpeech()
  const [pointId, setPointId] = useState(paramOf(useRouter().params, 'pointId'))
  const [search, setSearch] = useState('')
  const [choosing, setChoosing] = useState(false)
  const { data, reload } = useData(`${pointId} ${search}`, () => read(pointId, search.trim()))
  const seen = data.state === 'content' ? data.content : undefined
  return (
    <Page
      title={words.title}
      foot={
        <Button kind="primary" onPress={() => open('colleague/invite/index', {})}>
          {words.invite}
        </Button>
      }
      over={
        choosing &&
        seen?.staff && (
          <PointSheet
            {...seen}
            staff={seen.staff}
            onChoose={chosen => {
              setPointId(chosen)
              setChoosing(false)
            }}
            onClose={() => setChoosing(false)}
          />
        )
      }
    >
      <Search
        value={search}
        placeholder={words.search}
        clearLabel={texts.service.clear}
        onChange={setSearch}
      />
      <Loaded data={data} onRetry={reload}>
        {({ staff, list, country }) => (
          <>
            {staff && staff.scope.kind !== 'point' && (
              <Card flush>
                <PointRow pointId={pointId} country={country} onPress={() => setChoosing(true)} />
              </Card>
            )}
            <Pending country={country} />
            <People list={list} country={country} isSearch={search.trim() !== ''} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function PointRow({ pointId, country, onPress }: { pointId: string; country: Country; onPress: () => void }) {
  const { say } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const name = pointId ? placeName({ kind: 'point', pointId }, country, words, say) : words.allPoints
  return <LinkRow icon="hall" title={words.byPoint} value={name} onPress={onPress} />
}

interface SheetProps {
  staff: Parameters<typeof choicesFor>[0]
  country: Country
  onChoose: (pointId: string) => void
  onClose: () => void
}

function PointSheet({ staff, country, onChoose, onClose }: SheetProps) {
  const { say } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const all = { key: '', scope: { kind: 'province' as const }, name: words.allPoints }
  return (
    <PlaceSheet
      title={words.byPoint}
      choices={[all, ...choicesFor(staff, 'counter', country, words, say)]}
      onChoose={({ scope }) => onChoose(scope.kind === 'point' ? scope.pointId : '')}
      onClose={onClose}
    />
  )
}

interface PeopleProps {
  list: ColleagueList
  country: Country
  isSearch: boolean
}

function People({ list: { colleagues, total }, country, isSearch }: PeopleProps) {
  const words = usePageTexts(colleagueTexts)
  const { texts } = useSpeech()
  const { shown, more } = usePaged(colleagues)
  if (total === 0)
    return isSearch ? (
      <State title={words.noMatch} note={words.noMatchNote} />
    ) : (
      <State icon="badge" title={words.none} note={words.noneNote} />
    )
  return (
    <View className="stack-tight">
      <SectionTitle>{words.total(total)}</SectionTitle>
      <Card flush>
        {shown.map(colleague => (
          <ColleagueRow key={colleague.staffId} colleague={colleague} country={country} />
        ))}
      </Card>
      <More onPress={more}>{texts.point.more}</More>
      {!more && total > colleagues.length && (
        <View className="soft">{words.more(colleagues.length, total)}</View>
      )}
    </View>
  )
}

function ColleagueRow({ colleague, country }: { colleague: Colleague; country: Country }) {
  const { say } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const roles = usePageTexts(roleTexts)
  const { staffId, name, role, scope } = colleague
  return (
    <View className="row" {...press(() => open('colleague/detail/index', { staffId }))}>
      <View className="grow">
        <View className="strong">{name}</View>
        <View className="soft">{placeName(scope, country, words, say)}</View>
      </View>
      <Badge>{roles.name[role]}</Badge>
    </View>
  )
}
