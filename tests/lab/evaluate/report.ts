import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { withSections } from '../sections'
import { evaluate } from './evaluate'
import { evaluationHeading, evaluationTable, leftOpen, type Report } from './table'
import { type Character, writeRecording } from './tickets/invented'

const root = resolve(import.meta.dirname, '../../..')
const readme = join(import.meta.dirname, '../README.md')
/** Recordings lie beside the repository, never in it. */
const usualFolder = join(root, '../shared/traces')

/** Tested on the part that others have published their errors of. */
const testedFrom: Record<string, string> = { 'ca-dmv': '2025-07-01' }

/** An ordinary county hall's quarter of a year, four times over. */
const invented: Character = {
  halls: 4,
  days: 90,
  roster: '09:00-12:00=4;13:00-17:00=4',
  load: 0.95,
  bookedShare: 0.4,
  seed: 'report',
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Those named, as FOLDER or FOLDER@DAY; else those found. */
const recordings = (named: string[]): string[] => (named.length > 0 ? named : foldersIn(usualFolder))

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => join(folder, entry.name))
  } catch {
    return []
  }
}

/** What README.md shows of a folder; nothing where it cannot be evaluated. */
async function sectionOf(
  folder: string,
  name: string,
  from: string | undefined,
): Promise<string | undefined> {
  const reports: object[] = []
  const argv = [folder, '--skip-bad', ...(from ? ['--from', from] : [])]
  const status = await evaluate(argv, {
    report: report => reports.push(report),
    say,
  })
  const [report] = reports as Report[]
  if (status !== 0 || !report) return undefined
  const heading = evaluationHeading(name, report)
  say(heading)
  const open = leftOpen(report).map(line => `- ${line}\n`)
  return `${heading}.\n\n${open.length > 0 ? `${open.join('')}\n` : ''}${evaluationTable(report)}`
}

async function inventedSection(): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'invented-'))
  try {
    writeRecording(folder, invented)
    return await sectionOf(folder, 'Invented county halls', undefined)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Evaluates recorded halls and writes what came of it; answers the exit status. */
export async function reportRecordings(named: string[]): Promise<0 | 2> {
  const sections: Record<string, string> = {}
  let status: 0 | 2 = 0
  const keep = (name: string, section: string | undefined) => {
    if (section === undefined) status = 2
    else sections[name] = section
  }
  keep('invented', await inventedSection())
  for (const recording of recordings(named)) {
    const [folder = '', day] = recording.split('@')
    const name = basename(resolve(folder))
    if (!existsSync(folder)) {
      say(`${folder} is not there; its table stays as it is`)
      continue
    }
    keep(name, await sectionOf(folder, name, day ?? testedFrom[name]))
  }
  writeFileSync(readme, withSections(readFileSync(readme, 'utf8'), 'recorded', sections))
  return status
}
