import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'
import { evaluate } from './evaluate'

/** A folder of its own for one test; names that end in .gz are compressed. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(content) : content)
  return folder
}

export async function evaluated(argv: string[]) {
  const said: string[] = []
  let printed = ''
  const status = await evaluate(argv, {
    report: report => {
      printed = JSON.stringify(report)
    },
    say: text => said.push(text),
  })
  return { status, said, report: printed ? JSON.parse(printed) : undefined }
}

/** Hourly waits from 8 to 15 on weekdays: what is usual at the hour, and more on some days. */
export function waitsOf(points: string[], days: number): string {
  const lines = ['point_id,at,wait_minutes,booked_wait_minutes']
  for (let day = 0; day < days; day++) {
    const date = new Date(Date.UTC(2025, 0, 6 + day))
    if (date.getUTCDay() % 6 === 0) continue
    for (let hour = 8; hour < 16; hour++)
      points.forEach((point, i) => {
        const wait = 10 * (i + 1) + 4 * (hour - 8) + 5 * (day % 3)
        lines.push(
          `${point},${date.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00+08:00,${wait},`,
        )
      })
  }
  return `${lines.join('\n')}\n`
}
