import type { WechatReply } from './request'

/** What only whoever runs the service can put right, and how far it reaches. */
export type FaultScope = 'account' | 'template'

const ofAccount = [
  // The appid, the secret, the token that somebody else renews as well, the list of addresses.
  40001, 40002, 40013, 40014, 40125, 40164, 40243, 41001, 41002, 41004, 42001, 48001, 50002, 50004, 50007,
  89503, 89506, 89507,
]
/** No such template, no such page, sending banned. */
const ofTemplate = [40036, 40037, 41030, 43107]

const scopes = new Map<WechatReply['errcode'], FaultScope>([
  ...ofAccount.map(errcode => [errcode, 'account'] as const),
  ...ofTemplate.map(errcode => [errcode, 'template'] as const),
])

export const faultScope = (errcode: WechatReply['errcode']): FaultScope | undefined => scopes.get(errcode)
