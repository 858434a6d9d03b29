import type { Theme } from './platform'

/** What WeChat has to be told in code or in theme.json, since its own bar reads no style: as in token.scss. */
export const bars: Record<Theme, { ground: string; front: '#000000' | '#ffffff' }> = {
  light: { ground: '#f3f5f9', front: '#000000' },
  dark: { ground: '#0f141b', front: '#ffffff' },
  contrast: { ground: '#ffffff', front: '#000000' },
}
