import { openDynamo } from '../../../../functions/local/dynamo'
import { conformance } from './conformance'
import { temporaryFolder } from './folder'

conformance('the embedded engine in memory', async () => {
  const dynamo = await openDynamo()
  return { client: dynamo.client(), close: dynamo.close }
})

conformance('the embedded engine on disk', async () => {
  const folder = await temporaryFolder()
  const dynamo = await openDynamo({ folder: folder.path })
  const close = async () => {
    await dynamo.close()
    await folder.remove()
  }
  return { client: dynamo.client(), close }
})
