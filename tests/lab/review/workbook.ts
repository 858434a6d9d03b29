import { applicantClasses } from '../../../shared/content/applicant-classes'
import { fees } from '../../../shared/content/fees'
import { fieldNames } from '../../../shared/content/guide/field'
import { guideFor } from '../../../shared/content/guides'
import { materials } from '../../../shared/content/materials'
import { resolveChecklist } from '../../../shared/domain/checklist/checklist'
import { quantityOf } from '../../../shared/domain/checklist/quantity'
import { leastSure } from '../../../shared/domain/evidence'
import { guideRows } from '../../../shared/domain/guide/guide'
import type { Evidence } from '../../../shared/schemas/evidence'
import type { Answers } from '../../../shared/schemas/fact'
import type { Service } from '../../../shared/schemas/service'
import type { Language } from '../../../shared/schemas/text'
import { textsOf } from '../../../shared/texts'
import { inquiryOf } from './content'

/** A table as rows of words, the first row its head. */
export type Table = string[][]

const evidenceHead = ['可信度', '截至', '来源']
const evidenceCells = ({ confidence, asOf, sources }: Evidence, language: Language): string[] => [
  textsOf(language).checklist.confidence[confidence],
  asOf,
  sources.join(' '),
]

const listHead = [
  '事项编码',
  '事项',
  '申请人',
  '材料编码',
  '材料',
  '提交方式',
  '原件',
  '复印件',
  '说明',
  ...evidenceHead,
]

/** What every class of applicants brings to every service on a day, a row for each material. */
export function listTable(services: Service[], onDate: string, language: Language): Table {
  const rows = services.flatMap(service =>
    applicantClasses
      .filter(({ audiences }) => audiences.includes(service.audience))
      .flatMap(({ name, answers }) =>
        materialRows(service, answers, onDate, language).map(row => [
          service.code,
          service.name[language],
          name[language],
          ...row,
        ]),
      ),
  )
  return [listHead, ...rows]
}

function materialRows(service: Service, answers: Answers, onDate: string, language: Language): string[][] {
  return resolveChecklist(inquiryOf(service).rules, answers, onDate).items.flatMap(item => {
    const material = materials.find(({ code }) => code === item.material)
    if (!material) return []
    const form = item.form ?? material.form
    const { originals, copies } = quantityOf(form, material.count)
    const note = item.note ?? material.note
    return [
      [
        item.material,
        material.name[language],
        textsOf(language).form[form],
        String(originals),
        String(copies),
        note?.[language] ?? '',
        ...evidenceCells(leastSure([item.evidence, material.evidence]) ?? item.evidence, language),
      ],
    ]
  })
}

const guideHead = ['事项编码', '事项', '栏目', '内容', '依据', ...evidenceHead]

/** The official guide of every service on a day, a row for each field of which something is known. */
export function guideTable(services: Service[], onDate: string, language: Language): Table {
  const rows = services.flatMap(service => {
    const own = service.fees.flatMap(code => fees.find(fee => fee.code === code) ?? [])
    return guideRows(service, own, guideFor(service.code), onDate).map(
      ({ field, text, laws = [], evidence }) => [
        service.code,
        service.name[language],
        fieldNames[field][language],
        text?.[language] ?? '',
        laws.join('；'),
        ...evidenceCells(evidence, language),
      ],
    )
  })
  return [guideHead, ...rows]
}
