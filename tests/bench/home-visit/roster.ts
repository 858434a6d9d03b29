import { readRoster } from '../../../shared/domain/home-visit/roster/roster'
import { separated, workbook } from '../../shared/domain/home-visit/roster/file'
import { cellsOf, rules, titles, traveller } from '../../shared/domain/home-visit/roster/traveller'

/** A unit's list of the greatest length, from the file's bytes to everybody checked. */
export async function measureRoster(): Promise<void> {
  const rows = [titles, ...Array.from({ length: 5_000 }, (_, i) => cellsOf(traveller(i)))]
  for (const [kind, file] of [
    ['.xlsx', workbook(rows)],
    ['.csv', separated(rows)],
  ] as const) {
    const startedAt = performance.now()
    const { members } = await readRoster(file, rules)
    process.stdout.write(
      `a list of ${members.length} travellers (${kind}, ${Math.round(file.length / 1024)} kB): read and checked in ${((performance.now() - startedAt) / 1000).toFixed(2)} s\n`,
    )
  }
}
