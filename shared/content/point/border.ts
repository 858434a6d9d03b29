/** The ten divisions on the Korean border whose residents get the border-area permit. */
export const borderDivisions = [
  '222404', // Hunchun
  '222402', // Tumen
  '222405', // Longjing
  '222406', // Helong
  '222426', // Antu
  '220623', // Changbai
  '220621', // Fusong
  '220681', // Linjiang
  '220602', // Hunjiang
  '220582', // Ji'an
]
