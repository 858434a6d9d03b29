import type { DragEvent } from 'react'

const kind = 'text/plain'

/** A row that is dragged onto another on a PC; what is dropped on it is told by its id. */
export const dragProps = (visitId: string, onDrop: (visitId: string) => void): object => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent) => dataTransfer.setData(kind, visitId),
  onDragOver: (event: DragEvent) => event.preventDefault(),
  onDrop: (event: DragEvent) => {
    event.preventDefault()
    const dropped = event.dataTransfer.getData(kind)
    if (dropped && dropped !== visitId) onDrop(dropped)
  },
})
