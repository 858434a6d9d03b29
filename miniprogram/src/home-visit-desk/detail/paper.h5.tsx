import type { EvidenceLink } from '../../../../shared/schemas/home-visit-evidence'

interface Props {
  link: EvidenceLink
  name: string
}

/** A picture in its whole width, or a PDF's pages in a frame that knows nothing of this one. */
export const Paper = ({ link: { url, type }, name }: Props) =>
  type === 'application/pdf' ? (
    <iframe className="paper paper-pages" src={url} title={name} referrerPolicy="no-referrer" />
  ) : (
    <img className="paper" src={url} alt={name} referrerPolicy="no-referrer" />
  )
