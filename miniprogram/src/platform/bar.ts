import type { Theme } from './platform'

/** What WeChat has to be told in code or in theme.json, since its own bars read no style: as in token.scss. */
export const bars: Record<
  Theme,
  { ground: string; paper: string; soft: string; brand: string; front: '#000000' | '#ffffff' }
> = {
  light: {
    ground: '#f3f5f9',
    paper: '#ffffff',
    soft: '#55606e',
    brand: '#174f9c',
    front: '#000000',
  },
  dark: {
    ground: '#0f141b',
    paper: '#1a222d',
    soft: '#a9b4c2',
    brand: '#93bffa',
    front: '#ffffff',
  },
  contrast: {
    ground: '#ffffff',
    paper: '#ffffff',
    soft: '#1f1f1f',
    brand: '#002f7a',
    front: '#000000',
  },
}
