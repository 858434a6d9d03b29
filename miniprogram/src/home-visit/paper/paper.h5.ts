import { evidenceTypes } from '../../../../shared/vocabulary/home-visit'
import { pickedFile } from '../../phone/picked-file'
import type { Paper } from './paper'

/** A photo or a PDF that the person picks; undefined when none was picked. */
export async function choosePaper(): Promise<Paper | undefined> {
  const file = await pickedFile(evidenceTypes.join(','))
  return file && { bytes: await file.arrayBuffer() }
}
