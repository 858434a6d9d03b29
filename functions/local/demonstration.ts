import { randomUUID } from 'node:crypto'
import type { Api, EndpointName, InputOf, OutputOf } from '../../shared/api'
import { api } from '../../shared/api'
import { settledAnswers } from '../../shared/domain/applicant/at-hand'
import { dayOf, instantAt, minuteOf, timeOf } from '../../shared/domain/calendar'
import { type Inquiry, nextQuestion } from '../../shared/domain/checklist/inquiry'
import { deviceHeader } from '../../shared/endpoint'
import type { Booking } from '../../shared/schemas/booking'
import type { Answers } from '../../shared/schemas/fact'
import type { Assignment } from '../../shared/schemas/staff'
import { choicesOf } from '../../shared/vocabulary/fact'
import { run as operate } from '../operate'
import type { Runtime } from '../runtime/context'
import { type DemonstrationPerson, people, phoneOf } from './people'

/** Calls the running functions over HTTP, as a phone does. */
export function phone(base: string, token?: string, device?: string) {
  return async <Name extends EndpointName>(
    name: Name,
    input: InputOf<Api[Name]>,
  ): Promise<OutputOf<Api[Name]>> => {
    const { method, path } = api[name]
    const given = { ...(input as Record<string, unknown>) }
    const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = String(given[key])
      delete given[key]
      return encodeURIComponent(value)
    })
    const query = method === 'GET' ? new URLSearchParams(given as Record<string, string>).toString() : ''
    const response = await fetch(`${base}/api${filled}${query && `?${query}`}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(device && { [deviceHeader]: device }),
        'content-type': 'application/json',
      },
      ...(method !== 'GET' && { body: JSON.stringify(given) }),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${name} answered ${JSON.stringify(answer)}`)
    return answer as OutputOf<Api[Name]>
  }
}

export async function signIn(base: string, person: string): Promise<string> {
  const login = await fetch(`${base}/sandbox/login`, { method: 'POST', body: JSON.stringify({ person }) })
  const { code } = (await login.json()) as { code: string }
  return (await phone(base)('signIn', { code })).token
}

/** Gives the invented people what they have at the start. People who are set up already stay as they are. */
export async function setUpPeople(base: string, runtime: Runtime): Promise<void> {
  for (const person of people) {
    const call = phone(base, await signIn(base, person.person))
    const me = await call('getMe', {})
    if (me.staff) await setUpFactor(base, call, person.person)
    if (me.language) continue
    await makeStaff(base, call, runtime, person)
    if (person.staff) await setUpFactor(base, call, person.person)
    // First, so that it is the templates of his language that he allows.
    await call('updatePreference', { language: person.language })
  }
}

/** Each morning anew, whoever has not come today or is not expected: as planned, or later where that is over. */
export async function bookPeople(base: string, now: string): Promise<void> {
  for (const person of people) {
    if (!person.booking) continue
    const call = phone(base, await signIn(base, person.person))
    if ((await bookedToday(call, now)).length > 0) continue
    await book(base, call, person, now)
  }
}

/** What of today is still ahead, or has been. */
export const bookedToday = async (call: Call, now: string): Promise<Booking[]> =>
  (await call('listBookings', {})).filter(
    ({ status, slotAt }) => dayOf(slotAt) === dayOf(now) && (status === 'booked' || status === 'checkedIn'),
  )

export type Call = ReturnType<typeof phone>

const makeStaff = (
  base: string,
  call: Call,
  runtime: Runtime,
  { person, name, staff }: DemonstrationPerson,
) => staff && enrol(base, call, runtime, { person, name, ...staff })

/** Puts the key of a second factor into the authenticator on the person's phone, and shows its code once. */
async function setUpFactor(base: string, call: Call, person: string): Promise<void> {
  if ((await call('getSecondFactor', {})).isSetUp) return
  const { key } = await call('beginSecondFactor', {})
  await fetch(`${base}/sandbox/authenticator`, { method: 'POST', body: JSON.stringify({ person, key }) })
  await call('showSecondFactor', { code: await authenticatorCode(base, person) })
}

/** What the authenticator shows on the person's phone. */
export async function authenticatorCode(base: string, person: string): Promise<string> {
  const shown = await fetch(`${base}/sandbox/authenticator.json?person=${person}`)
  return ((await shown.json()) as { code: string }).code
}

/** Invites somebody and takes the invitation, with his own telephone in hand. */
export async function enrol(
  base: string,
  call: Call,
  runtime: Runtime,
  { person, name, role, scope }: Assignment & { person: string; name: string },
): Promise<void> {
  const invited = { name, phone: phoneOf(person), role, scope, reason: '演示' }
  const { activationCode } = await operate(runtime, { command: 'inviteStaff', ...invited })
  const phoneCode = await phoneCodeOf(base, person)
  await call('activateStaff', { activationCode: String(activationCode), phoneCode })
}

/** What the button for the phone's number gives on the person's phone. */
export async function phoneCodeOf(base: string, person: string): Promise<string> {
  const given = await fetch(`${base}/sandbox/phone`, { method: 'POST', body: JSON.stringify({ person }) })
  return ((await given.json()) as { code: string }).code
}

async function book(
  base: string,
  call: Call,
  { person, booking, language }: DemonstrationPerson,
  now: string,
) {
  if (!booking) return
  const { service: code, minute, ...chosen } = booking
  const { templateIds } = await call('getMe', {})
  for (let i = 0; i < 3; i++) await allowMessages(base, person, Object.values(templateIds))
  const inquiry = await call('getService', { code })
  await call('createBooking', {
    ...chosen,
    services: [code],
    requestId: randomUUID(),
    slotAt: instantAt(dayOf(now), Math.max(minute, soonestMinute(now))),
    answers: settledAnswers(adultAnswers(inquiry, dayOf(now)), booking.applicant.idNumber, dayOf(now)),
    language,
  })
}

const slotMinutes = 30

/** The first time that leaves an hour for an offer to be made and taken. */
const soonestMinute = (now: string): number =>
  Math.ceil((minuteOf(timeOf(now)) + 2 * slotMinutes) / slotMinutes) * slotMinutes

/** What requestSubscribeMessage does on the person's phone. */
export const allowMessages = (base: string, person: string, tmplIds: string[]): Promise<Response> =>
  fetch(`${base}/sandbox/subscribe`, {
    method: 'POST',
    body: JSON.stringify({ person, tmplIds, choice: 'accept' }),
  })

/** An ordinary grown-up with everything in hand: each question answered the plain way. */
export function adultAnswers(inquiry: Inquiry, day: string): Answers {
  const plain: Answers = {
    age: 36,
    has_id_card: true,
    guardian_present: true,
    old_doc_in_hand: true,
    holds_old_doc: true,
    docs_available: true,
  }
  let answers: Answers = {}
  for (let fact = nextQuestion(inquiry, answers, day); fact; fact = nextQuestion(inquiry, answers, day))
    answers = { ...answers, [fact]: plain[fact] ?? choicesOf(fact)?.[0] ?? false }
  return answers
}
