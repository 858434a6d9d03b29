/** Imports go one way: shared <- functions, shared <- miniprogram; inside a half, towards the core. */
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
})

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    forbid(
      'shared-is-alone',
      '^shared',
      '^(functions|miniprogram|tests)',
      'both halves know shared; it knows neither',
    ),
    forbid('functions-are-a-half', '^functions', '^(miniprogram|tests)'),
    forbid('miniprogram-is-a-half', '^miniprogram', '^(functions|tests)'),
    forbid(
      'shared-has-no-io',
      '^shared',
      '^(node:|@aws-sdk|@tarojs|react)',
      'pure rules: no I/O, no clock, no platform',
    ),
    forbid('domain-is-the-core', '^shared/domain', '^shared/(api|texts)'),
    forbid('schemas-know-no-rules', '^shared/schemas', '^shared/(domain|content|texts|api)'),
    forbid('content-is-data', '^shared/content', '^shared/(domain|texts|api)'),
    forbid(
      'store-knows-no-endpoints',
      '^functions/store',
      '^functions/(api|local|wechat|[a-z]+\\.ts$)',
      'the store is the lowest layer',
    ),
    forbid('wechat-is-alone', '^functions/wechat', '^functions/(api|store|local)'),
    forbid(
      'nothing-imports-local',
      '^functions/(?!local)',
      '^functions/local',
      'what is deployed knows no stand-in',
    ),
    {
      name: 'only-the-store-talks-to-dynamodb',
      severity: 'error',
      from: { path: '^functions/(?!store|local|runtime\\.ts|context\\.ts|push\\.ts)' },
      to: { path: '@aws-sdk' },
    },
    {
      name: 'only-the-platform-is-platform',
      severity: 'error',
      comment:
        'one place per way out of the mini-program: requests in call.ts, WeChat or browser in platform/',
      from: { path: '^miniprogram/src/(pages|components|staff)' },
      to: { path: '^miniprogram/src/platform/(h5|weapp)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.scss$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
