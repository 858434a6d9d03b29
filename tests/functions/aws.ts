import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { EmbeddedDynamo } from '../../functions/local/dynamo/index'
import type { MasterKey } from '../../functions/runtime/keyring'

/** Plays DynamoDB and KMS on the wire that the SDK speaks to both; false: it is no call of the SDK's. */
export const createAws =
  (dynamo: EmbeddedDynamo, master: MasterKey) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const target = String(request.headers['x-amz-target'] ?? '')
    if (!target) return false
    const body = await text(request)
    if (target.startsWith('TrentService.')) {
      const answer = await keyService(master, target, JSON.parse(body))
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer))
      return true
    }
    const { response: answer } = await dynamo.requestHandler.handle({
      headers: { 'x-amz-target': target },
      body,
    })
    response.writeHead(answer.statusCode, answer.headers).end(answer.body)
    return true
  }

/** KMS, whose bytes travel as base64. */
async function keyService(master: MasterKey, target: string, input: Record<string, string>): Promise<object> {
  const { KeyId, Plaintext = '', CiphertextBlob = '' } = input
  if (target === 'TrentService.Encrypt')
    return { KeyId, CiphertextBlob: await master.wrap(Buffer.from(Plaintext, 'base64')) }
  if (target === 'TrentService.Decrypt')
    return { KeyId, Plaintext: (await master.unwrap(CiphertextBlob)).toString('base64') }
  throw new Error(`KMS is not asked for this: ${target}`)
}
