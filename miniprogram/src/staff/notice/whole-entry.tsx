import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'

interface Props {
  number: string
  kind: 'fee' | 'material'
  code: string
}

/** From what is changed most often to all that an entry says. */
export function WholeEntry({ number, kind, code }: Props) {
  const { whole, wholeOf } = usePageTexts(entryFormTexts)
  return (
    <Card flush>
      <LinkRow
        title={whole}
        note={wholeOf[kind]}
        onPress={() => open('staff/entry/index', { number, kind, code })}
      />
    </Card>
  )
}
