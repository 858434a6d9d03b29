import { strToU8, zipSync } from 'fflate'
import { mostMembers } from '../../../schemas/home-visit-roster'
import { lettersOf } from './sheet'

/** What a template says, in the reader's language. */
export interface TemplateWords {
  /** Names of its two sheets. */
  sheets: readonly [string, string]
  titles: readonly string[]
  /** How each column is filled in. */
  hints: readonly string[]
  servicesTitle: string
  services: readonly string[]
  /** Of the column of photos. */
  yesNo: readonly [string, string]
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Styles: 0 plain, 1 text, 2 bold. */
const cell = (text: string, address: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

const row = (cells: readonly string[], number: number, style = 0): string =>
  `<row r="${number}">${cells.map((text, i) => cell(text, `${lettersOf(i)}${number}`, style)).join('')}</row>`

const columnsXml = (widths: readonly number[], style: number): string =>
  `<cols>${widths
    .map(
      (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${style}" customWidth="1"/>`,
    )
    .join('')}</cols>`

const listXml = (column: number, formula: string): string =>
  `<dataValidation type="list" allowBlank="1" sqref="${lettersOf(column)}2:${lettersOf(column)}${mostMembers + 1}"><formula1>${escaped(formula)}</formula1></dataValidation>`

/** Columns are text from the start: as numbers, ID numbers would lose their last digits. */
function listSheet({ titles, sheets, services, yesNo, hints }: TemplateWords): string {
  const first = hints.length + 3
  const named = `'${sheets[1]}'!$A$${first}:$A$${first + services.length - 1}`
  const choices = [listXml(4, named), listXml(5, `"${yesNo.join(',')}"`)]
  return `${head}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnsXml([14, 24, 14, 18, 40, 8], 1)}<sheetData>${row(titles, 1, 2)}</sheetData><dataValidations count="${choices.length}">${choices.join('')}</dataValidations></worksheet>`
}

function guideSheet({ titles, hints, servicesTitle, services }: TemplateWords): string {
  const rows = [
    ...titles.map((title, i) => row([title, hints[i] ?? ''], i + 1)),
    row([servicesTitle], titles.length + 2, 2),
    ...services.map((name, i) => row([name], titles.length + 3 + i)),
  ]
  return `${head}<worksheet xmlns="${spreadsheet}">${columnsXml([40, 80], 0)}<sheetData>${rows.join('')}</sheetData></worksheet>`
}

const styles = `${head}<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`

/** An empty list as a workbook (ECMA-376): titles, and a second sheet that says how it is filled in. */
export function templateWorkbook(words: TemplateWords): Uint8Array {
  const names = words.sheets.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${typeOf(type)}"/>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('worksheets/sheet1', 'worksheet')}${override('worksheets/sheet2', 'worksheet')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'worksheet', 'worksheets/sheet2.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': listSheet(words),
    'xl/worksheets/sheet2.xml': guideSheet(words),
  }
  // The same file for the same words: without the time at which it was made.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), {
    mtime: '2018-05-02T00:00:00Z',
  })
}

const byteOrderMark = '\uFEFF'

/** The same as separated values, with the mark by which Excel knows UTF-8. */
export const templateText = ({ titles }: Pick<TemplateWords, 'titles'>): Uint8Array =>
  strToU8(`${byteOrderMark}${titles.join(',')}\r\n`)
