import { applicantNumber } from '../../functions/running-stack'
import type { Scene } from './scene'

const adult = {
  age: 36,
  registered_state_personnel: false,
  military_active: false,
  settled_abroad: false,
  renew_reason: 'expiring',
}
const slotAt = '2026-11-24T14:00:00+08:00'

/** A mother, and her child, whose guardian is still to be named. */
const gathered = {
  'kept:party': JSON.stringify({
    shape: 3,
    at: '2026-11-24T09:31:00+08:00',
    content: {
      pointId: 'CC-00',
      slotAt,
      members: [
        { services: ['PP-RENEW'], answers: adult, applicant: applicantNumber(61), relation: 'self' },
        {
          services: ['PP-RENEW'],
          answers: { ...adult, age: 9 },
          applicant: { ...applicantNumber(62), idNumber: '220102201705050017' },
          relation: 'child',
          guardian: { member: 0 },
        },
      ],
    },
  }),
}

/** Several people who come together, as they are put together, as they are booked, and at the counter. */
export const familyScenes = (groupCode: string): Scene[] => [
  { name: 'family-party', person: 'citizen-2', path: 'family/party/index', before: gathered },
  { name: 'family-group', person: 'citizen-2', path: `family/group/index?groupCode=${groupCode}` },
  {
    name: 'staff-family',
    person: 'staff-cc-00',
    path: `family/desk/index?pointId=CC-00&groupCode=${groupCode}`,
  },
]
