import { bundleFunctions } from './bundle'

await bundleFunctions('dist/functions')
