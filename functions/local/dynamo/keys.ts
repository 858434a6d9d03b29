/** Where everything lies in LevelDB. Table and index names cannot contain a tilde. */
export const tableKey = (table: string) => `table~${table}`
export const expiryKey = (table: string) => `ttl~${table}`
export const itemPrefix = (table: string) => `item~${table}~`
export const indexPrefix = (table: string, index: string) => `index~${table}~${index}~`
export const feedKey = (sequence: string) => `feed~${sequence}`
export const checkpointKey = (consumer: string) => `checkpoint~${consumer}`
export const tokenKey = (token: string) => `token~${token}`

/** The range of all keys that begin with a prefix; what follows a prefix is ASCII. */
export function within(prefix: string): { gte: string; lt: string } {
  return { gte: prefix, lt: `${prefix}\uffff` }
}
