import { vi } from 'vitest'

/** What a phone keeps, in place of the platform; `kept` is looked into and emptied by the test. */
export function createPhone() {
  const kept = new Map<string, string>()
  const platform = {
    language: () => 'zh-CN',
    read: (key: string) => kept.get(key),
    write: (key: string, value: string | undefined) =>
      void (value === undefined ? kept.delete(key) : kept.set(key, value)),
  }
  return { kept, platform }
}

/** Starts anew with what the phone has kept: modules forget, the phone does not. */
export async function restarted<T>(load: () => Promise<T>): Promise<T> {
  vi.resetModules()
  return load()
}
