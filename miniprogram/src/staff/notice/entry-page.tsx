import type { ReactElement, ReactNode } from 'react'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Button } from '../../components/button'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import type { Loading } from '../../server/data'

interface Props {
  title: string
  onSave: () => void
  children: ReactNode
}

/** When it stands on the page. */
const showProblemSoon = () => setTimeout(platform.showProblem, 100)

/** A form that changes one entry; one that is refused shows its field. */
export function EntryPage({ title, onSave, children }: Props) {
  const words = usePageTexts(noticeTexts)
  const save = () => {
    onSave()
    showProblemSoon()
  }
  return (
    <Page
      title={title}
      foot={
        <Button kind="primary" onPress={save}>
          {words.save}
        </Button>
      }
    >
      {children}
    </Page>
  )
}

interface ReadProps<T> extends Pick<Loading<T>, 'data' | 'reload'> {
  title: string
  /** The whole page, since its foot saves what was typed on it. */
  children: (content: T) => ReactElement
}

/** What there is to read before a form can be shown. */
export function WhenRead<T>({ title, data, reload, children }: ReadProps<T>) {
  if (data.state === 'content') return children(data.content)
  return (
    <Page title={title}>
      <Loaded data={data} onRetry={reload}>
        {() => null}
      </Loaded>
    </Page>
  )
}
