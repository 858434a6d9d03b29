import type { ReactElement, ReactNode } from 'react'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Button } from '../../components/button'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { usePageTexts } from '../../phone/page-texts'
import type { Loading } from '../../server/data'

interface Props {
  title: string
  onSave: () => void
  children: ReactNode
}

/** A form that changes one entry. */
export function EntryPage({ title, onSave, children }: Props) {
  const words = usePageTexts(noticeTexts)
  return (
    <Page
      title={title}
      foot={
        <Button kind="primary" onPress={onSave}>
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
