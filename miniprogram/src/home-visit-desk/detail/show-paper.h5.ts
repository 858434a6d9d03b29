import type { EvidenceLink } from '../../../../shared/schemas/home-visit-evidence'

/** Shows a paper in a window of its own, which knows nothing of this one. */
export async function showPaper({ url }: EvidenceLink): Promise<void> {
  window.open(url, '_blank', 'noopener,noreferrer')
}
