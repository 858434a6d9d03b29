import * as v from 'valibot'
import { mostServices } from '../vocabulary/visit'

export const ServiceCode = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,19}$/))
export const FeeCode = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,19}$/))
/** What is done in one visit, each once; the first is what the person mainly comes for. */
export const Services = v.pipe(
  v.array(ServiceCode),
  v.minLength(1),
  v.maxLength(mostServices),
  v.check(codes => new Set(codes).size === codes.length),
)
/** The same as a query can tell it: `PP-NEW,HM-NEW`. */
export const ServicesQuery = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,19}(,[A-Z][A-Z0-9-]{1,19}){0,3}$/))

export const MaterialCode = v.pipe(v.string(), v.regex(/^M\d{2,3}$/))

/**
 * How a material is handed in, in the words of the national guide. `inHall` is written there, or brought written; `instead` is none, but what to do instead of applying.
 */
export const MaterialForm = v.picklist([
  'submitOriginal',
  'submitOriginalAndCopy',
  'showOriginal',
  'showOriginalAndCopy',
  'copy',
  'onSite',
  'onSiteOrReceipt',
  'inHall',
  'sharedOrCopy',
  'instead',
])
export type MaterialForm = v.InferOutput<typeof MaterialForm>
