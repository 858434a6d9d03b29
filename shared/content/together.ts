/**
 * What is commonly done in one visit: one form and one photo serve several documents (S04). The service, then what
 * its applicants also come for, the likelier first.
 */
export const together: Record<string, string[]> = {
  'PP-NEW': ['HM-NEW', 'TW-NEW'],
  'PP-RENEW': ['HM-RENEW', 'HM-NEW'],
  'PP-LAPSED': ['HM-RENEW', 'HM-NEW'],
  'PP-LOST': ['HM-LOST'],
  'PP-ANNOT': ['PP-RENEW'],
  'HM-NEW': ['HM-END-L', 'HM-END-G', 'PP-NEW'],
  'HM-RENEW': ['HM-END-L', 'HM-END-G', 'PP-RENEW'],
  'HM-LOST': ['HM-END-L', 'PP-LOST'],
  'HM-DAMAGED': ['HM-END-L'],
  'HM-END-L': ['HM-NEW', 'HM-RENEW'],
  'HM-END-G': ['HM-NEW', 'HM-RENEW'],
  'HM-END-T': ['HM-NEW', 'HM-RENEW'],
  'HM-END-S': ['HM-NEW', 'HM-RENEW'],
  'HM-END-D': ['HM-NEW', 'HM-RENEW'],
  'TW-NEW': ['TW-END-T', 'TW-END-L', 'PP-NEW'],
  'TW-RENEW': ['TW-END-T', 'TW-END-L'],
  'TW-LOST': ['TW-END-T'],
  'TW-END-L': ['TW-NEW', 'TW-RENEW'],
  'TW-END-G': ['TW-NEW', 'TW-RENEW'],
  'TW-END-T': ['TW-NEW', 'TW-RENEW'],
}
