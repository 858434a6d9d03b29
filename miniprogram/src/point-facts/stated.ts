import * as v from 'valibot'
import { openingFrom, openingText } from '../../../shared/domain/point/opening-text'
import type { Point } from '../../../shared/schemas/point'
import {
  Address,
  type Door,
  Opening,
  type PointFact,
  PointPhone,
  StatedFacts,
} from '../../../shared/schemas/point-fact'

/** What stands in the fields, and which of it the person has seen to be right. */
export interface Sheet {
  door?: Door
  address: string
  phone: string
  opening: string
  counters: string
  machines: 'yes' | 'no' | undefined
  checked: PointFact[]
}

export const sheetOf = ({ address, phone, opening, counters, machines }: Point): Sheet => ({
  address: address ?? '',
  phone: phone ?? '',
  opening: openingText(opening),
  counters: String(counters),
  machines: machines === undefined ? undefined : machines ? 'yes' : 'no',
  checked: [],
})

export type TextFact = 'address' | 'phone' | 'opening' | 'counters'

const forms: Record<TextFact, (text: string) => v.SafeParseResult<v.GenericSchema>> = {
  address: text => v.safeParse(Address, text),
  phone: text => v.safeParse(PointPhone, text),
  opening: text => v.safeParse(Opening, openingFrom(text)),
  counters: text =>
    v.safeParse(v.nonOptional(StatedFacts.entries.counters), text.trim() === '' ? undefined : Number(text)),
}

export const isFlawed = (fact: TextFact, text: string): boolean => !forms[fact](text).success

/** The fields that are to be confirmed and cannot be so. */
export const flawsOf = (sheet: Sheet): TextFact[] =>
  (Object.keys(forms) as TextFact[]).filter(
    fact => sheet.checked.includes(fact) && isFlawed(fact, sheet[fact]),
  )

/** What is said of the hall: the facts that were seen to be right. Of a sheet without flaws. */
export function statedIn(sheet: Sheet, { accepts }: Point): StatedFacts {
  const of = (fact: TextFact) => forms[fact](sheet[fact]).output
  const all = {
    door: sheet.door,
    address: of('address'),
    phone: of('phone'),
    opening: of('opening'),
    counters: of('counters'),
    machines: sheet.machines && sheet.machines === 'yes',
    services: accepts,
  }
  const seen = Object.entries(all).filter(
    ([fact, value]) => sheet.checked.includes(fact as PointFact) && value !== undefined,
  )
  return Object.fromEntries(seen) as StatedFacts
}

/** Whoever changes a field has seen what is right. */
export const withText = <Fact extends PointFact & keyof Sheet>(
  sheet: Sheet,
  fact: Fact,
  value: Sheet[Fact],
): Sheet => ({ ...sheet, [fact]: value, checked: [...new Set([...sheet.checked, fact])] })

export const turned = (sheet: Sheet, fact: PointFact, on: boolean): Sheet => ({
  ...sheet,
  checked: on ? [...sheet.checked, fact] : sheet.checked.filter(one => one !== fact),
})
