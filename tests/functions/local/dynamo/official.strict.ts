import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { conformance } from './conformance'

const endpoint = process.env.DYNAMODB_LOCAL_ENDPOINT
if (!endpoint) throw new Error('Run this through npm run test:strict, which starts DynamoDB Local')

/** Where DynamoDB Local itself differs from the service. */
const deviations = {
  'an update that does not fit the item cancels with ValidationError':
    'DynamoDB Local refuses the whole request; the service documents a cancellation reason',
  'UPDATED_NEW of a nested attribute returns that part only':
    'DynamoDB Local returns the whole top-level attribute; the service returns the changed part',
}

conformance(
  'the official DynamoDB Local',
  async () => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
    const client = new DynamoDBClient({ endpoint, region: 'local', credentials })
    return { client, close: async () => client.destroy() }
  },
  deviations,
)
