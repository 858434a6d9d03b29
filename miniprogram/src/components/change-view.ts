import type { Change, FieldChange, FieldValue } from '../../../shared/schemas/notice'
import type { Text } from '../../../shared/schemas/text'
import type { Texts } from '../../../shared/texts'
import { priceLabel, testLabel } from '../wording'

type Say = (text: Text) => string

export interface ChangeWords {
  title: string
  details: string[]
}

/** A difference between two checklists as a person reads it. */
export function changeWords(change: Change, texts: Texts, say: Say): ChangeWords {
  return {
    title: texts.notice.change[change.kind](say(change.name)),
    details: detailsOf(change, texts, say),
  }
}

function detailsOf(change: Change, texts: Texts, say: Say): string[] {
  switch (change.kind) {
    case 'added': {
      const { form, note, yuan } = change.fields
      const said = { ...(form !== undefined && { form }), ...(note !== undefined && { note }) }
      const price = change.of === 'fee' ? [valueLabel('yuan', yuan, texts, say)] : []
      return [...price, ...Object.entries(said).map(([field, value]) => valueLabel(field, value, texts, say))]
    }
    case 'changed':
      return change.fields.flatMap(field => fieldWords(field, texts, say))
    case 'perhaps':
      return [
        texts.checklist.because + change.reason.map(test => testLabel(texts, test)).join(texts.checklist.and),
      ]
    case 'dropped':
      return []
  }
}

function fieldWords({ field, before, after }: FieldChange, texts: Texts, say: Say): string[] {
  const words = (value: FieldValue | undefined) => valueLabel(field, value, texts, say)
  return [fieldLabel(field, texts), texts.notice.was(words(before)), texts.notice.now(words(after))]
}

/** Inner fields are named by the outer one: `timeLimits.jilin` is about the time limit. */
export function fieldLabel(field: string, { notice }: Texts): string {
  const [outer = ''] = field.split('.')
  return (notice.field as Partial<Record<string, string>>)[outer] ?? notice.field.other
}

export function valueLabel(field: string, value: FieldValue | undefined, texts: Texts, say: Say): string {
  if (field === 'yuan') return priceLabel(texts, typeof value === 'number' ? { yuan: value } : undefined)
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return texts.notice.nothing
  if (Array.isArray(value)) return value.map(say).join(texts.checklist.list)
  if (typeof value === 'object') return say(value)
  if (field === 'form') return texts.form[value as keyof Texts['form']] ?? String(value)
  return typeof value === 'boolean' ? texts.action[value ? 'yes' : 'no'] : String(value)
}
