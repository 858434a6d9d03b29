import { View } from '@tarojs/components'
import { qrCells, qrRow } from './qr-view'

/** Whole pixels a cell keep the edges sharp on every screen. */
const usualCellPixels = 6

interface Props {
  text: string
  label: string
  cellPixels?: number
}

/** Black on white in every theme, as scanners want it. */
export function QrCode({ text, label, cellPixels = usualCellPixels }: Props) {
  const rows = qrCells(text)
  return (
    <View
      className="qr"
      role="img"
      aria-label={label}
      style={`width:${rows.length * cellPixels}px;height:${rows.length * cellPixels}px`}
    >
      {rows.map((cells, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never move
        <View key={i} style={`height:${cellPixels}px;background-image:${qrRow(cells)}`} />
      ))}
    </View>
  )
}
