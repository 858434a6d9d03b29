/** What makes a row one that can be dragged onto another. A telephone has the sheet of a stop for that. */
export const dragProps = (_visitId: string, _onDrop: (visitId: string) => void): object => ({})
