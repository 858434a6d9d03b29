export const roles = [
  'province',
  'city',
  'county',
  'pointManager',
  'counter',
  'guide',
  'visitTeam',
  'inspector',
  'auditor',
] as const
export type Role = (typeof roles)[number]

export type ScopeKind = 'province' | 'city' | 'county' | 'point' | 'team'

const authorities = ['province', 'city', 'county'] as const

/** Over which scopes a role can be held. */
export const scopesOf: Record<Role, readonly ScopeKind[]> = {
  province: ['province'],
  city: ['city'],
  county: ['county'],
  pointManager: ['point'],
  counter: ['point'],
  guide: ['point'],
  visitTeam: ['team'],
  inspector: authorities,
  auditor: authorities,
}
