import writeXlsxFile from 'write-excel-file/node'
import { dayOf, timeOf } from '../../shared/domain/calendar'
import { saidIn } from '../../shared/domain/said'
import type { Applicant } from '../../shared/schemas/booking'
import type { Language } from '../../shared/schemas/text'
import { counterListTexts } from '../../shared/texts/counter-list'
import type { BookingItem } from '../store/booking'
import type { Content } from '../store/content'

interface Row {
  item: BookingItem
  applicant: Applicant
}

/** A line a person, in the order of time. Every value is text, so that a number of a document keeps its digits. */
export function bookingWorkbook(
  rows: Row[],
  { services }: Pick<Content, 'services'>,
  language: Language,
): Promise<Buffer> {
  const words = counterListTexts[language]
  const named = (code: string) => {
    const service = services.get(code)
    return service ? saidIn(service.name, language) : code
  }
  const lines = [...rows]
    .sort((a, b) => (a.item.slotAt + a.item.bookingId < b.item.slotAt + b.item.bookingId ? -1 : 1))
    .map(({ item, applicant }) => [
      dayOf(item.slotAt),
      timeOf(item.slotAt),
      applicant.name,
      applicant.idNumber,
      applicant.phone,
      item.services.map(named).join(' + '),
      item.walkIn ? words.walkIn : words.status[item.status],
      item.checkedInAt ? timeOf(item.checkedInAt) : '',
      item.bookingId,
    ])
  return writeXlsxFile([
    {
      sheet: words.sheet,
      stickyRowsCount: 1,
      columns: words.columns.map((_, i) => ({ width: [12, 8, 20, 22, 16, 40, 12, 10, 14][i] ?? 12 })),
      data: [
        words.columns.map(value => ({ value, fontWeight: 'bold' as const })),
        ...lines.map(line => line.map(value => ({ value, type: String as StringConstructor }))),
      ],
    },
  ]).toBuffer()
}
