import { defineConfig } from 'vitest/config'
import '../../../node-20.ts'

/** The conformance suite on the official DynamoDB Local; strict.ts starts it and runs this. */
export default defineConfig({
  test: {
    include: ['tests/functions/local/dynamo/*.strict.ts'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 30_000,
  },
})
