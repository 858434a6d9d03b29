import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const Choice = v.picklist(['accept', 'reject'])

const InboxMessage = v.object({
  id: v.string(),
  person: v.string(),
  templateId: v.string(),
  title: v.string(),
  fields: v.array(v.object({ label: v.string(), value: v.string() })),
  page: v.optional(v.string()),
  deliveredAt: v.number(),
})

const Phone = v.object({
  mainSwitch: v.boolean(),
  /** Choices the person asked WeChat to keep, by template. */
  keptChoices: v.record(v.string(), Choice),
  /** Messages still allowed, by template; a long-term accept allows all. */
  credits: v.record(v.string(), v.union([v.number(), v.literal('unlimited')])),
})

/** What stands in the chat of the service number. */
const ChatMessage = v.object({
  id: v.string(),
  person: v.string(),
  from: v.picklist(['person', 'account']),
  at: v.number(),
  kind: v.picklist(['text', 'card', 'place', 'notice', 'failure']),
  text: v.optional(v.string(), ''),
  title: v.optional(v.string()),
  fields: v.optional(v.array(v.object({ label: v.string(), value: v.string() }))),
  /** What a tap opens: an address, or a page of the mini-program. */
  url: v.optional(v.string()),
  page: v.optional(v.string()),
})

const SandboxState = v.object({
  phones: v.record(v.string(), Phone),
  messages: v.array(InboxMessage),
  followers: v.optional(v.array(v.object({ person: v.string(), since: v.number() })), []),
  chat: v.optional(v.array(ChatMessage), []),
  /** What each person's authenticator has been given. */
  factorKeys: v.optional(v.record(v.string(), v.string()), {}),
  menu: v.optional(v.array(v.looseObject({ name: v.string() })), []),
  /** Notices of the service number that somebody has allowed: person and template. */
  allowedNotices: v.optional(v.record(v.string(), v.array(v.string())), {}),
})

export type InboxMessage = v.InferOutput<typeof InboxMessage>
export type ChatMessage = v.InferOutput<typeof ChatMessage>
export type Phone = v.InferOutput<typeof Phone>
export type SandboxState = v.InferOutput<typeof SandboxState>

const fileName = 'wechat-sandbox.json'

/** The person's phone; a new one has the main switch on and has accepted nothing. */
export function phoneOf(state: SandboxState, person: string): Phone {
  state.phones[person] ??= { mainSwitch: true, keptChoices: {}, credits: {} }
  return state.phones[person]
}

/** A file that is missing or of an older shape starts empty: a demonstration's inbox is not worth a failed start. */
export async function readState(folder: string | undefined): Promise<SandboxState> {
  const text = folder ? await readFile(join(folder, fileName), 'utf8').catch(() => '') : ''
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SandboxState), text)
  return parsed.success ? parsed.output : v.parse(SandboxState, { phones: {}, messages: [] })
}

/** Saves in the background; changes made while a save is running go into one more save after it. */
export function stateSaver(
  folder: string | undefined,
  state: SandboxState,
): { save: () => void; saved: () => Promise<void> } {
  let running: Promise<void> | undefined
  let isDirty = false
  async function saveUntilClean(folder: string): Promise<void> {
    while (isDirty) {
      isDirty = false
      await writeState(folder, state)
    }
  }
  return {
    save() {
      isDirty = true
      if (folder)
        running ??= saveUntilClean(folder).finally(() => {
          running = undefined
        })
    },
    saved: async () => running,
  }
}

async function writeState(folder: string, state: SandboxState): Promise<void> {
  const path = join(folder, fileName)
  await mkdir(folder, { recursive: true })
  await writeFile(`${path}.new`, JSON.stringify(state, null, 1))
  await rename(`${path}.new`, path)
}
