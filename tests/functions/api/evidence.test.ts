import { describe, expect, it } from 'vitest'
import { run as retain } from '../../../functions/retain'
import { changeVisit, getVisit, type VisitItem } from '../../../functions/store/home-visit'
import { listItems } from '../../../functions/store/table'
import { addDays, dayOf } from '../../../shared/domain/calendar'
import { mostEvidence } from '../../../shared/schemas/home-visit-evidence'
import type { Assignment } from '../../../shared/schemas/staff'
import { morning, refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'
import { handIn, photo, put, visitOf } from './visit-with-paper'

const county: Assignment = { role: 'county', scope: { kind: 'county', divisionCode: '220102' } }

async function signedUp(person = 'citizen-1') {
  const world = await runStack()
  const token = await tokenOf(world, person)
  const { visitId } = await visitOf(world, token)
  return { world, token, visitId }
}
const detailOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no refusal',
    error => /"detail":"(\w+)"/.exec(String(error))?.[1] ?? String(error),
  )
const bytes = (text: string) => new TextEncoder().encode(text)
/** A picture as far as its header goes. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(60)
  whole.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(whole.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return whole
}
/** A photo of a few kilobytes whose frame says 65,000 by 65,000. */
const huge = () => {
  const whole = photo()
  const frame = whole.findIndex((byte, i) => byte === 0xff && whole[i + 1] === 0xc0)
  whole.set([0xfd, 0xe8, 0xfd, 0xe8], frame + 5)
  return whole
}
const kept = (world: World) => world.objects.keys().filter(key => key.startsWith('kept/'))

/** As a review would decide it. */
async function decide(world: World, visitId: string, to: VisitItem['state'] = 'approved'): Promise<void> {
  const seen = await getVisit(world.table, visitId)
  if (!seen) throw new Error('no request')
  const at = world.runtime.now()
  await changeVisit(world.table, seen, { to, set: { decision: { outcome: 'approved', at } } }, at)
}
const night = async (world: World, day: string) => {
  world.setNow(`${day}T01:40:00+08:00`)
  return retain(world.runtime)
}

describe('a paper is handed in', () => {
  it('by a link, and named in the request once it was looked at', async () => {
    const { world, token, visitId } = await signedUp()
    const { evidenceId, status } = await put(world, { visitId, token })
    expect(status).toBe(200)
    expect(await world.call('listEvidence', { visitId }, token)).toEqual([])
    expect((await getVisit(world.table, visitId))?.evidence).toEqual([])
    const paper = await world.call('confirmEvidence', { visitId, evidenceId }, token)
    expect(paper).toEqual({
      evidenceId,
      kind: 'disabilityCertificate',
      type: 'image/jpeg',
      bytes: 2_000,
      at: morning,
    })
    expect(await world.call('listEvidence', { visitId }, token)).toEqual([paper])
    expect((await getVisit(world.table, visitId))?.evidence).toEqual([
      { evidenceId, kind: 'disabilityCertificate' },
    ])
    expect(world.objects.keys()).toEqual([`kept/${evidenceId}`])
    // Said again, it is the same.
    expect(await world.call('confirmEvidence', { visitId, evidenceId }, token)).toEqual(paper)
  })

  it.each(['image/png', 'application/pdf'] as const)('as %s too', async type => {
    const { world, token, visitId } = await signedUp()
    const body = type === 'image/png' ? png(9, 9) : bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')
    await handIn(world, { visitId, token, type, body })
    expect(kept(world)).toHaveLength(1)
  })

  it('several at once, and none is forgotten', async () => {
    const { world, token, visitId } = await signedUp()
    const papers = await Promise.all([1, 2, 3].map(() => put(world, { visitId, token })))
    await Promise.all(
      papers.map(({ evidenceId }) => world.call('confirmEvidence', { visitId, evidenceId }, token)),
    )
    expect((await getVisit(world.table, visitId))?.evidence).toHaveLength(3)
  })

  it('and taken back before anybody has decided', async () => {
    const { world, token, visitId } = await signedUp()
    const evidenceId = await handIn(world, { visitId, token })
    expect(await world.call('removeEvidence', { visitId, evidenceId }, token)).toEqual([])
    expect((await getVisit(world.table, visitId))?.evidence).toEqual([])
    expect(world.objects.keys()).toEqual([])
  })
})

describe('what is no paper is refused and deleted', () => {
  it.each([
    ['a web page said to be a photo', 'image/jpeg', bytes('<html><script>alert(1)</script>'), 'otherType'],
    ['a PDF said to be a photo', 'image/jpeg', bytes('%PDF-1.7\n1 0 obj'), 'otherType'],
    ['a photo said to be a picture', 'image/png', photo(), 'otherType'],
    ['a photo said to be a PDF', 'application/pdf', photo(), 'otherType'],
    ['a photo of which only the beginning is one', 'image/jpeg', photo(12), 'damaged'],
    [
      'a photo with a web page behind its first bytes',
      'image/jpeg',
      new Uint8Array([0xff, 0xd8, 0xff, ...bytes('<html>')]),
      'damaged',
    ],
    ['a photo that claims a gigapixel', 'image/jpeg', huge(), 'pixels'],
    ['a picture that claims more than memory holds', 'image/png', png(100_000, 100_000), 'pixels'],
    ['a picture of no width', 'image/png', png(0, 9), 'damaged'],
    ['a PDF without anything in it', 'application/pdf', bytes('%PDF-1.7\n<script>'), 'damaged'],
  ] as const)('%s', async (_, type, body, problem) => {
    const { world, token, visitId } = await signedUp()
    const { evidenceId } = await put(world, { visitId, token, type, body: new Uint8Array(body) })
    const said = world.call('confirmEvidence', { visitId, evidenceId }, token)
    expect(await detailOf(said)).toBe(problem)
    expect(world.objects.keys()).toEqual([])
    expect(await refusal(world.call('confirmEvidence', { visitId, evidenceId }, token))).toBe('notFound')
  })

  it('what never arrived, what is too large to begin, and what is not longer than was said', async () => {
    const { world, token, visitId } = await signedUp()
    const asked = { visitId, kind: 'diagnosis', type: 'image/jpeg', bytes: 50 } as const
    const { evidenceId, url, headers } = await world.call('beginEvidence', asked, token)
    expect(await detailOf(world.call('confirmEvidence', { visitId, evidenceId }, token))).toBe('notArrived')
    const longer = await fetch(url, { method: 'PUT', headers, body: photo(51) })
    expect(longer.status).toBe(403)
    const large = { ...asked, bytes: 10 * 1024 * 1024 + 1 }
    expect(await refusal(world.call('beginEvidence', large, token))).toBe('invalidInput')
    const other = { ...asked, type: 'image/svg+xml' as 'image/png' }
    expect(await refusal(world.call('beginEvidence', other, token))).toBe('invalidInput')
  })

  it('one paper more than a request may have, even when they come at once', async () => {
    const { world, token, visitId } = await signedUp()
    const asked = { visitId, kind: 'diagnosis', type: 'image/jpeg', bytes: 50 } as const
    const said = await Promise.all(
      Array.from({ length: mostEvidence + 3 }, () => detailOf(world.call('beginEvidence', asked, token))),
    )
    expect(said.filter(one => one === 'no refusal')).toHaveLength(mostEvidence)
    expect(said.filter(one => one === 'tooMany')).toHaveLength(3)
  })

  it('anything once the request is decided', async () => {
    const { world, token, visitId } = await signedUp()
    const evidenceId = await handIn(world, { visitId, token })
    await decide(world, visitId)
    const asked = { visitId, kind: 'diagnosis', type: 'image/jpeg', bytes: 50 } as const
    expect(await detailOf(world.call('beginEvidence', asked, token))).toBe('closed')
    expect(await detailOf(world.call('removeEvidence', { visitId, evidenceId }, token))).toBe('closed')
  })

  it('another file put by the same link after it was looked at changes nothing that is kept', async () => {
    const { world, token, visitId } = await signedUp()
    const { evidenceId, url } = await put(world, { visitId, token })
    await world.call('confirmEvidence', { visitId, evidenceId }, token)
    const other = photo().fill(7, 100)
    const again = await fetch(url, { method: 'PUT', headers: { 'content-type': 'image/jpeg' }, body: other })
    expect(again.status).toBe(200)
    const reviewer = await staffToken(world, county)
    const link = await world.call('viewEvidence', { visitId, evidenceId }, reviewer)
    expect(new Uint8Array(await (await fetch(link.url)).arrayBuffer())).toEqual(photo())
  })
})

describe('a paper is looked at', () => {
  it('by a reviewer for three minutes, under no name, and every look is written down first', async () => {
    const { world, token, visitId } = await signedUp()
    const evidenceId = await handIn(world, { visitId, token })
    const reviewer = await staffToken(world, county)
    const link = await world.call('viewEvidence', { visitId, evidenceId }, reviewer)
    const shown = await fetch(link.url)
    expect(shown.status).toBe(200)
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    expect(shown.headers.get('content-disposition')).toBe('inline; filename="evidence.jpg"')
    await world.call('viewEvidence', { visitId, evidenceId }, reviewer)
    const written = await listItems<{ action: string; evidenceId?: string; visitIds: string[] }>(
      world.table,
      {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `AUDIT#220102#${dayOf(morning)}` },
      },
    )
    expect(written.filter(({ action }) => action === 'viewEvidence')).toMatchObject([
      { evidenceId, visitIds: [visitId] },
      { evidenceId, visitIds: [visitId] },
    ])
    world.setNow('2026-11-24T09:33:00+08:00')
    expect((await fetch(link.url)).status).toBe(200)
    world.setNow('2026-11-24T09:33:01+08:00')
    expect((await fetch(link.url)).status).toBe(403)
    expect(link.until).toBe('2026-11-24T09:33:00+08:00')
  })

  it('never by a link of another', async () => {
    const { world, token, visitId } = await signedUp()
    const evidenceId = await handIn(world, { visitId, token })
    const otherToken = await tokenOf(world, 'citizen-2')
    const other = await visitOf(world, otherToken)
    const otherPaper = await handIn(world, { visitId: other.visitId, token: otherToken, body: photo(3_000) })
    const reviewer = await staffToken(world, county)
    const link = await world.call(
      'viewEvidence',
      { visitId: other.visitId, evidenceId: otherPaper },
      reviewer,
    )
    expect((await fetch(link.url)).status).toBe(200)
    expect((await fetch(link.url.replace(otherPaper, evidenceId))).status).toBe(403)
    expect((await fetch(link.url.replace('kept/', 'new/'))).status).toBe(403)
    // Nor under the number of another request, by anybody.
    const crossed = { visitId: other.visitId, evidenceId }
    expect(await refusal(world.call('viewEvidence', crossed, reviewer))).toBe('notFound')
    expect(await refusal(world.call('removeEvidence', crossed, otherToken))).toBe('notFound')
    expect(await refusal(world.call('confirmEvidence', crossed, otherToken))).toBe('notFound')
  })

  it('nor by any of hundreds of links that are bent, or keys that are guessed', async () => {
    const { world, token, visitId } = await signedUp()
    const secret = photo(2_345)
    const victim = await handIn(world, { visitId, token, body: secret })
    const otherToken = await tokenOf(world, 'citizen-2')
    const other = await visitOf(world, otherToken)
    const own = await put(world, { visitId: other.visitId, token: otherToken })
    await world.call('confirmEvidence', { visitId: other.visitId, evidenceId: own.evidenceId }, otherToken)
    const reviewer = await staffToken(world, county)
    const look = await world.call(
      'viewEvidence',
      { visitId: other.visitId, evidenceId: own.evidenceId },
      reviewer,
    )
    const aims = [
      `kept/${victim}`,
      `kept%2F${victim}`,
      `kept/./${victim}`,
      `kept/${own.evidenceId}/../${victim}`,
      `kept/${own.evidenceId}/%2e%2e/${victim}`,
      `kept/${own.evidenceId}%00${victim}`,
      `kept/${victim}?`,
      `new/${victim}`,
      `kept//${victim}`,
      `KEPT/${victim}`,
      `kept/${victim.toUpperCase()}`,
    ]
    const bends: ((url: string) => string)[] = [
      url => url,
      url => url.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=604800'),
      url => url.replace(/X-Amz-Date=\w+/, 'X-Amz-Date=20261124T013100Z'),
      url => url.replace(/&X-Amz-Signature=\w+/, ''),
      url => url.replace(/X-Amz-Signature=\w+/, `X-Amz-Signature=${'0'.repeat(64)}`),
      url => url.replace(/X-Amz-SignedHeaders=\w+/, 'X-Amz-SignedHeaders='),
      url => url.replace(/response-content-type=[^&]+&?/, ''),
      url => url.replace(/evidence\.jpg/, `${victim}.html`),
      url => `${url}&X-Amz-Signature=${'f'.repeat(64)}`,
      url => url.replace(/X-Amz-Algorithm=[\w-]+/, 'X-Amz-Algorithm=none'),
      url => url.split('?')[0] ?? '',
    ]
    let tried = 0
    for (const base of [look.url, own.url])
      for (const aim of aims)
        for (const bend of bends)
          for (const method of ['GET', 'HEAD'] as const) {
            const url = bend(base).replace(/(kept|new)\/[\w-]{36}/, aim)
            const answer = await fetch(url, { method })
            expect(answer.status, `${method} ${url}`).toBeGreaterThanOrEqual(400)
            expect(Buffer.from(await answer.arrayBuffer()).includes(Buffer.from(secret))).toBe(false)
            tried += 1
          }
    expect(tried).toBeGreaterThan(400)
    // And nothing was put, moved or taken away by them.
    const bent = own.url.replace(own.evidenceId, victim)
    for (const method of ['PUT', 'DELETE', 'POST'] as const)
      expect((await fetch(bent, { method, ...(method === 'PUT' && { body: photo() }) })).status).toBe(403)
    expect(kept(world).sort()).toEqual([`kept/${victim}`, `kept/${own.evidenceId}`].sort())
    expect((await fetch(look.url)).status).toBe(200)
  })

  it('by nobody else: not another citizen, not staff of another county, a guide or a team, nor of one’s own', async () => {
    const { world, token, visitId } = await signedUp()
    const evidenceId = await handIn(world, { visitId, token })
    const at = { visitId, evidenceId }
    const stranger = await tokenOf(world, 'citizen-2')
    for (const name of ['listEvidence', 'confirmEvidence', 'removeEvidence'] as const)
      expect(await refusal(world.call(name, at as never, stranger)), name).toMatch(/notFound|invalidInput/)
    expect(await refusal(world.call('listEvidence', { visitId }, stranger))).toBe('notFound')
    expect(await refusal(world.call('viewEvidence', at, stranger))).toBe('forbidden')
    expect(await refusal(world.call('viewEvidence', at))).toBe('notSignedIn')
    const others: [string, Assignment][] = [
      ['staff-county', { role: 'county', scope: { kind: 'county', divisionCode: '220103' } }],
      ['staff-cc-03', { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } }],
      ['staff-cc-00-guide', { role: 'guide', scope: { kind: 'point', pointId: 'CC-00' } }],
      ['staff-team', { role: 'visitTeam', scope: { kind: 'team', divisionCode: '220102', team: 'A' } }],
      ['staff-auditor', { role: 'auditor', scope: { kind: 'province' } }],
    ]
    for (const [person, assignment] of others)
      expect(
        await refusal(world.call('viewEvidence', at, await staffToken(world, assignment, person))),
        person,
      ).toBe('forbidden')
    const own = await staffToken(world, county, 'citizen-1')
    expect(await detailOf(world.call('viewEvidence', at, own))).toBe('anotherPerson')
    const near: Assignment = { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } }
    expect(await refusal(world.call('viewEvidence', at, await staffToken(world, near, 'staff-cc-00')))).toBe(
      'no refusal',
    )
  })
})

describe('papers are deleted', () => {
  const decided = '2026-11-24'
  it('thirty days after the decision, and not before', async () => {
    const { world, token, visitId } = await signedUp()
    await handIn(world, { visitId, token })
    await decide(world, visitId)
    expect(await night(world, addDays(decided, 2))).toBe(0)
    expect(await night(world, addDays(decided, 29))).toBe(0)
    expect(kept(world)).toHaveLength(1)
    expect(await night(world, addDays(decided, 30))).toBe(1)
    expect(world.objects.keys()).toEqual([])
    expect((await getVisit(world.table, visitId))?.evidence).toEqual([])
    expect(await night(world, addDays(decided, 31))).toBe(0)
  })

  it('the night after a request is taken back', async () => {
    const { world, token, visitId } = await signedUp()
    await handIn(world, { visitId, token })
    await decide(world, visitId, 'cancelled')
    expect(await night(world, addDays(decided, 2))).toBe(1)
    expect(world.objects.keys()).toEqual([])
  })

  it('not while somebody still has to decide, however long that takes', async () => {
    const { world, token, visitId } = await signedUp()
    await handIn(world, { visitId, token })
    for (let day = 2; day <= 40; day++) expect(await night(world, addDays(decided, day))).toBe(0)
    expect(kept(world)).toHaveLength(1)
    await decide(world, visitId)
    for (let day = 41; day < 70; day++) expect(await night(world, addDays(decided, day))).toBe(0)
    expect(await night(world, addDays(decided, 70))).toBe(1)
  })

  it('those that were begun and never confirmed, and then more may be begun', async () => {
    const { world, token, visitId } = await signedUp()
    await put(world, { visitId, token })
    expect(world.objects.keys()).toHaveLength(1)
    expect(await night(world, addDays(decided, 2))).toBe(1)
    expect(world.objects.keys()).toEqual([])
    expect(await world.call('listEvidence', { visitId }, await tokenOf(world))).toEqual([])
  })

  it('by a run that makes up for nights that were left out', async () => {
    const { world, token, visitId } = await signedUp()
    await put(world, { visitId, token })
    expect(await night(world, addDays(decided, 9))).toBe(1)
  })
})
