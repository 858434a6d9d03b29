import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { minutesBetween } from '../../shared/domain/calendar'
import type { FolderSource } from './config'
import type { Source } from './reading'
import { settledFiles } from './settled-file'
import type { TableMemory } from './table-memory'
import { standing, type TableText, tellText } from './table-source'

interface FolderMemory {
  table?: TableMemory
  readAt?: string
}

/**
 * Takes in what a boundary platform drops: each CSV file once, in the order of their names, then into `done/`,
 * or into `refused/` when it is no table of tickets.
 */
export function folderSource(config: FolderSource): Source {
  const files = settledFiles(config.encoding)
  return (memory, now) => {
    const before = (memory ?? {}) as FolderMemory
    const names = namesIn(config.folder)
    const texts = names?.map(name => ({ name, text: files.read(join(config.folder, name), now) })) ?? []
    // The files behind one that is still being written may tell of later things: they wait for it.
    const whole = texts.slice(
      0,
      [...texts, { text: undefined }].findIndex(({ text }) => text === undefined),
    )
    const { told, moves } = tellFiles(whole, before.table, config, now)
    const readAt = moves.some(({ to }) => to === 'done') ? now : before.readAt
    return {
      events: told.events,
      unread: told.unread,
      notes: names ? told.notes : ['the folder cannot be read'],
      alive: readAt !== undefined && minutesBetween(readAt, now) <= config.staleMinutes,
      memory: { ...(told.table && { table: told.table }), ...(readAt && { readAt }) } satisfies FolderMemory,
      after() {
        for (const { name, to } of moves) {
          files.forget(join(config.folder, name))
          move(config.folder, name, to)
        }
      },
    }
  }
}

/** Every file goes on from what the one before it has told. */
function tellFiles(
  files: { name: string; text: string | undefined }[],
  known: TableMemory | undefined,
  config: FolderSource,
  now: string,
): { told: TableText; moves: { name: string; to: 'done' | 'refused' }[] } {
  let told = standing(known, now)
  const moves = files.map(({ name, text = '' }) => {
    const next = tellText(text, told.table, config, now, false)
    told = {
      table: next.table,
      events: [...told.events, ...next.events],
      notes: [...told.notes, ...next.notes],
      // What one file lost the next one does not bring: it is said, and never taken back.
      ...(next.unread && { unread: (told.unread ?? 0) + next.unread }),
    }
    return { name, to: next.isRefused ? ('refused' as const) : ('done' as const) }
  })
  return { told, moves }
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter(name => /\.csv$/i.test(name))
      .sort()
  } catch {
    return undefined
  }
}

function move(folder: string, name: string, to: string): void {
  mkdirSync(join(folder, to), { recursive: true })
  renameSync(join(folder, name), join(folder, to, name))
}
