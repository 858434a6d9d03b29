import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { dayOf, instantOf } from '../../../shared/domain/calendar'
import { Language } from '../../../shared/schemas/text'
import { Day } from '../../../shared/schemas/time'
import { servicesNamed } from './content'
import { decisionTable } from './decision-table'

/** npm run table -- PP-RENEW [--on 2026-12-01] [--in en] | --all: decision tables for a reviewer, as Markdown. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, on: { type: 'string' }, in: { type: 'string' } },
})
const onDate = v.parse(Day, values.on ?? dayOf(instantOf(Date.now())))
const language = v.parse(Language, values.in ?? 'zh-CN')
const named = servicesNamed(positionals, values.all ?? false)
process.stdout.write(`${named.map(service => decisionTable(service, onDate, language)).join('\n\n')}\n`)
