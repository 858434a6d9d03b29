import { mergeInternalComponents } from '@tarojs/shared'
import aria from './aria.json'

/** The same attributes as in the templates: their order gives them their short names. */
const patch = {}
for (const component of aria.components) {
  patch[component] = { 'aria-role': '' }
  for (const name of aria.attributes) patch[component][name] = ''
}
mergeInternalComponents(patch)
