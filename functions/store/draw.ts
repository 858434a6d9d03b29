import type { Drawable, DrawPlan } from '../../shared/domain/inspection/draw'
import { AppError } from '../../shared/errors'
import { type AuditEntry, auditLine } from './audit'
import type { Signature } from './notice'
import { refusedWith, unlessRival } from './rival'
import { getItem, keys, listItems, type Table, transact } from './table'

/** A draw with all that it was drawn from. */
export interface DrawItem extends DrawPlan {
  drawId: string
  at: string
  by: Signature
  halls: Drawable[]
  drawn: string[]
}

/** I3. Written once: said again it is the draw that was made first. */
export async function insertDraw(
  table: Table,
  place: string,
  draw: DrawItem,
  audit: AuditEntry,
): Promise<DrawItem> {
  const key = keys.draw(place, draw.day, draw.drawId)
  const isNew = await unlessRival(
    refusedWith('inspectionChanged'),
    transact(table, [
      {
        write: {
          Put: {
            TableName: table.name,
            Item: { ...key, ...draw },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: new AppError('inspectionChanged'),
      },
      auditLine(table, audit, draw.at),
    ]),
  )
  if (isNew) return draw
  const first = await getItem<DrawItem>(table, key)
  if (!first) throw new AppError('inspectionChanged')
  return first
}

/** I3. The newest first. */
export const listDraws = (table: Table, place: string): Promise<DrawItem[]> =>
  listItems<DrawItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.draw(place, '', '').pk },
    ScanIndexForward: false,
  })
