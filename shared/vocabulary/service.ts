/** Certificate families, in the order of the paper checklists, each of its colour. */
export const families = [
  'passport',
  'hkMacao',
  'taiwan',
  'border',
  'record',
  'taiwanResident',
  'hmResident',
  'foreigner',
  'nationality',
] as const
