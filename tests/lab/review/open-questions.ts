import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { openQuestions } from '../../../shared/content/open-questions'
import { Language } from '../../../shared/schemas/text'

/** npm run open-questions [-- --in en]: what the province still has to be asked, one question a line. */
const { values } = parseArgs({ options: { in: { type: 'string' } } })
const language = v.parse(Language, values.in ?? 'zh-CN')
for (const { id, askedSince, services, question } of openQuestions)
  process.stdout.write(`${id.padEnd(6)} ${askedSince}  ${question[language]} [${services.join(' ')}]\n`)
