const path = require('node:path')
const { components, attributes } = require('./aria.json')

/**
 * Taro leaves what it tells screen readers out of WeChat's templates. This puts it back: aria-* as written, and
 * `role`, as browsers call it, for `aria-role`.
 */
module.exports = ctx => {
  const spoken = { 'aria-role': 'i.role', ...Object.fromEntries(attributes.map(name => [name, ''])) }
  const patch = Object.fromEntries(components.map(component => [component, { ...spoken }]))
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, patch)
      // The runtime names attributes by their place in the same list, so it has to know it too.
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.js')].flat()
    },
  })
}
