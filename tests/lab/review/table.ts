import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { dayOf, instantOf } from '../../../shared/domain/calendar'
import { Language } from '../../../shared/schemas/text'
import { Day } from '../../../shared/schemas/time'
import { markdownTable } from '../markdown'
import { servicesNamed } from './content'
import { decisionTable } from './decision-table'
import { guideTable } from './workbook'
import { workbookOf } from './xlsx'

/**
 * npm run table -- PP-RENEW [--on 2026-12-01] [--in en] | --all: decision tables and official guides for a reviewer,
 * as Markdown; with --xlsx FILE as a workbook of two sheets.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    on: { type: 'string' },
    in: { type: 'string' },
    xlsx: { type: 'string' },
  },
})
const onDate = v.parse(Day, values.on ?? dayOf(instantOf(Date.now())))
const language = v.parse(Language, values.in ?? 'zh-CN')
const named = servicesNamed(positionals, values.all ?? false)

const pages = () =>
  named.map(service => {
    const [head = [], ...rows] = guideTable([service], onDate, language).map(row => row.slice(2))
    return `${decisionTable(service, onDate, language)}\n\n${markdownTable(head, rows)}`
  })

if (values.xlsx) writeFileSync(values.xlsx, await workbookOf(named, onDate, language))
else process.stdout.write(`${pages().join('\n\n')}\n`)
