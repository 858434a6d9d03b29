/** Pages of ours that answer what is no service. */
export const guides = [
  'guide/progress',
  'guide/photo',
  'guide/disclosure',
  'guide/hall',
  'guide/online',
] as const
export type Guide = (typeof guides)[number]
