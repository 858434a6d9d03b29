export type DeviceKind = 'phone' | 'tablet' | 'computer'

/** What a person knows a device by, as far as its request tells. */
export interface SessionDevice {
  kind: DeviceKind
  /** Maker's system and program, e.g. `iPhone · WeChat`; empty where the request does not say. */
  name: string
}

const systems: [RegExp, string][] = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/OpenHarmony|HarmonyOS/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]
/** The narrower before what it also says it is. */
const programs: [RegExp, string][] = [
  [/MicroMessenger/, 'WeChat'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const named = (all: [RegExp, string][], agent: string): string | undefined =>
  all.find(([pattern]) => pattern.test(agent))?.[1]

/** Of a `user-agent` header. What is unknown is left out, never guessed. */
export function deviceOfAgent(agent = ''): SessionDevice {
  const system = named(systems, agent)
  return { kind: kindOf(system, agent), name: [system, named(programs, agent)].filter(Boolean).join(' · ') }
}

function kindOf(system: string | undefined, agent: string): DeviceKind {
  if (system === 'iPad' || (system === 'Android' && !/Mobile/.test(agent))) return 'tablet'
  if (system === 'iPhone' || system === 'Android' || system === 'HarmonyOS') return 'phone'
  return 'computer'
}
