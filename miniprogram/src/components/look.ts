import { useSpeech } from '../phone/language'
import { useTheme } from '../phone/theme'
import { useType } from '../phone/type-size'

/** The person's language, colours and size of type, at the root of a page and of a bar. */
export function useLook(name: string): { className: string; style: string } {
  const { language } = useSpeech()
  const theme = useTheme()
  const { scale, large } = useType()
  const names = [name, `page-${language}`, `theme-${theme}`, large && 'page-large']
  return { className: names.filter(Boolean).join(' '), style: `--type-scale:${scale}` }
}
