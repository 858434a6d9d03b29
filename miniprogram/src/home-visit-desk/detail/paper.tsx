import { Image } from '@tarojs/components'
import type { EvidenceLink } from '../../../../shared/schemas/home-visit-evidence'

interface Props {
  link: EvidenceLink
  name: string
}

/** A picture in its whole width; WeChat shows a PDF in its own reader alone. */
export const Paper = ({ link: { url, type }, name }: Props) =>
  type === 'application/pdf' ? null : <Image className="paper" mode="widthFix" src={url} ariaLabel={name} />
