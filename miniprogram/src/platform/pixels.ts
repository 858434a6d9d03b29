/** Wide enough for half a millimetre of the print, small enough for an old phone. */
const widest = 330

/** The size a picture is looked at in. */
export function lookedAtSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, widest / width)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
