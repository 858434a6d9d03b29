import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { getItem, keys, type Table, ttlAfter, ttlAttribute } from './table'

interface UrlLinkItem {
  url: string
  /** WeChat lets it open nothing afterwards. */
  until: string
}

/** W3. */
export const getUrlLink = (table: Table, page: string): Promise<UrlLinkItem | undefined> =>
  getItem<UrlLinkItem>(table, keys.urlLink(page))

/** W3. Of two for the same page either does. */
export async function putUrlLink(table: Table, page: string, link: UrlLinkItem): Promise<void> {
  await table.doc.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...keys.urlLink(page), ...link, [ttlAttribute]: ttlAfter(link.until, 0) },
    }),
  )
}
