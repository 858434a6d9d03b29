/** Where a checklist departs from the notice's card on purpose: what it asks for instead, and why. */
export interface Difference {
  service: string
  applicants: string
  materials: string
  reason: string
}

type Row = [service: string, applicants: string, materials: string]
const because = (reason: string, ...rows: Row[]): Difference[] =>
  rows.map(([service, applicants, materials]) => ({ service, applicants, materials, reason }))

/** Of what citizens, and residents of Taiwan, Hong Kong and Macao, bring; by the correction. */
export const citizenDifferences: Difference[] = [
  ...because(
    'A7: The guardian who stays away still shows who he is: a copy of his document comes with the letter.',
    ['PP-NEW', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08'],
    ['PP-LAPSED', 'escortedMinor', 'M01 M03 M12 M04 M05 M06 M07 M08'],
    ['PP-RENEW', 'escortedMinor', 'M01 M03 M12 M04 M05 M06 M07 M08'],
    ['PP-LOST', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08 M13'],
    ['PP-DAMAGED', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08 M13 M14'],
    ['PP-ANNOT', 'escortedMinor', 'M01 M03 M12 M16 M05 M06 M07 M08'],
    ['HM-NEW', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08'],
    ['HM-RENEW', 'escortedMinor', 'M01 M03 M19 M04 M05 M06 M07 M08'],
    ['HM-LOST', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08 M13'],
    ['HM-DAMAGED', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08 M13 M14'],
    ['HM-END-L', 'escortedMinor', 'M01 M03 M19 M05 M06 M07 M08'],
    ['HM-END-G', 'escortedMinor', 'M01 M03 M19 M05 M06 M07 M08'],
    ['HM-END-T', 'escortedMinor', 'M01 M03 M19 M20 M21 M05 M06 M07 M08'],
    ['HM-END-S', 'escortedMinor', 'M01 M03 M19 M22 M05 M06 M07 M08'],
    ['HM-END-D', 'escortedMinor', 'M01 M03 M19 M23 M05 M06 M07 M08'],
    ['HM-END-Q', 'escortedMinor', 'M01 M03 M19 M24 M05 M06 M07 M08'],
    ['TW-NEW', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08'],
    ['TW-RENEW', 'escortedMinor', 'M01 M03 M25 M04 M05 M06 M07 M08'],
    ['TW-LOST', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08 M13'],
    ['TW-DAMAGED', 'escortedMinor', 'M01 M03 M04 M05 M06 M07 M08 M13 M14'],
    ['TW-END-L', 'escortedMinor', 'M01 M03 M25 M05 M06 M07 M08'],
    ['TW-END-T', 'escortedMinor', 'M01 M03 M25 M26 M05 M06 M07 M08'],
    ['TW-END-D', 'escortedMinor', 'M01 M03 M25 M26 M05 M06 M07 M08'],
    ['TW-END-Q', 'escortedMinor', 'M01 M03 M25 M26 M05 M06 M07 M08'],
  ),
  ...because('A26: Who has settled abroad proves it for an annotation too, as for a first passport.', [
    'PP-ANNOT',
    'settledAbroad',
    'M01 M02 M12 M16 M17',
  ]),
  ...because(
    'B4: Settling has a form of its own, asks everybody for the register, and a guardian up to 18.',
    ['HM-SETTLE', 'adult elderly outOfProvince', 'M59 M02 M03 M04 M20 M21 M18'],
    ['HM-SETTLE', 'teen', 'M59 M02 M03 M04 M20 M21 M05 M18'],
    ['HM-SETTLE', 'minor', 'M59 M03 M04 M20 M21 M05 M06'],
    ['HM-SETTLE', 'escortedMinor', 'M59 M03 M04 M20 M21 M05 M06 M07 M08'],
    ['HM-SETTLE', 'statePersonnel', 'M59 M02 M03 M04 M20 M21 M18 M09'],
    ['HM-SETTLE', 'military', 'M59 M03 M04 M20 M21 M10 M18 M11'],
  ),
  ...because(
    'B23: Individual travel to Taiwan is suspended: there is nothing to bring, only what to do instead.',
    ['TW-END-G', 'adult teen elderly outOfProvince minor escortedMinor statePersonnel military', 'M90'],
  ),
  ...because(
    'B20: Living with family is no kind of its own any more: who wants it is sent to the family visit.',
    ['TW-END-J', 'adult teen elderly outOfProvince minor escortedMinor statePersonnel military', 'M90'],
  ),
  ...because(
    'A10: Each kind has its own paper instead of one vague reason; who goes on an approval needs no consent (A9).',
    ['TW-END-X', 'adult teen elderly outOfProvince', 'M01 M02 M25 M54'],
    ['TW-END-X', 'minor', 'M01 M03 M25 M54 M05 M06'],
    ['TW-END-X', 'escortedMinor', 'M01 M03 M25 M54 M05 M06 M07 M08'],
    ['TW-END-X', 'statePersonnel', 'M01 M02 M25 M54 M09'],
    ['TW-END-X', 'military', 'M01 M10 M25 M54 M11'],
    ['TW-END-Y', 'adult teen elderly outOfProvince statePersonnel', 'M01 M02 M25 M52'],
    ['TW-END-Y', 'minor', 'M01 M03 M25 M52 M05 M06'],
    ['TW-END-Y', 'escortedMinor', 'M01 M03 M25 M52 M05 M06 M07 M08'],
    ['TW-END-Y', 'military', 'M01 M10 M25 M52 M11'],
    ['TW-END-F', 'adult teen elderly outOfProvince', 'M01 M02 M25 M53'],
    ['TW-END-F', 'minor', 'M01 M03 M25 M53 M05 M06'],
    ['TW-END-F', 'escortedMinor', 'M01 M03 M25 M53 M05 M06 M07 M08'],
    ['TW-END-F', 'statePersonnel', 'M01 M02 M25 M53 M09'],
    ['TW-END-F', 'military', 'M01 M10 M25 M53 M11'],
    ['TW-END-C', 'adult teen elderly outOfProvince', 'M01 M02 M25 M52'],
    ['TW-END-C', 'minor', 'M01 M03 M25 M52 M05 M06'],
    ['TW-END-C', 'escortedMinor', 'M01 M03 M25 M52 M05 M06 M07 M08'],
    ['TW-END-C', 'statePersonnel', 'M01 M02 M25 M52 M09'],
    ['TW-END-C', 'military', 'M01 M10 M25 M52 M11'],
  ),
  ...because(
    'B11: Its own form takes the place of that for passports; a guardian agrees that the child leaves.',
    ['ET-BORDER', 'adult teen elderly outOfProvince', 'M58 M02 M04 M47'],
    ['ET-BORDER', 'military', 'M58 M10 M04 M47'],
    ['ET-BORDER', 'minor escortedMinor', 'M58 M03 M04 M05 M06 M07 M47'],
    ['ET-BORDER', 'statePersonnel', 'M58 M02 M04 M47 M09'],
  ),
  ...because(
    'B3: The record has a form; of a child the guardian asks, with proof of it and the child’s register.',
    ['QY-RECORD', 'adult elderly', 'M60 M02'],
    ['QY-RECORD', 'minor', 'M60 M03 M05 M06'],
  ),
  ...because(
    'B10: Where somebody from Taiwan lives is proved too, and a guardian comes for a lost permit (A5).',
    ['TB-5Y', 'adult elderly', 'M29 M27 M28 M04 M32'],
    ['TB-5Y', 'minor', 'M29 M27 M28 M04 M32 M05 M06'],
    ['TB-LOST', 'minor', 'M29 M27 M04 M05 M06 M13'],
  ),
  ...because(
    'A5: Residents of Hong Kong and Macao show their own card and form, and no papers of Taiwan.',
    ['HMT-EXIT', 'adult minor elderly', 'M51 M50 M04 M13'],
    ['HX-RENEW', 'adult minor elderly', 'M49 M50 M04 M28'],
  ),
]
