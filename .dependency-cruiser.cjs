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
    forbid(
      'vocabulary-is-plain',
      '^shared/vocabulary',
      '.',
      'sets of words: a phone carries them without the means to judge by them',
    ),
    {
      name: 'a-phone-judges-no-request',
      severity: 'error',
      comment: 'the schemas are heavy, and the server alone judges by them: addresses are in endpoint.ts',
      from: { path: '^miniprogram' },
      to: { path: '^shared/api\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'citizens-pages-carry-no-schema',
      severity: 'error',
      comment: 'what every page fetches is names and words, from vocabulary; schemas only in their types',
      from: {
        path: '^(miniprogram/src/(server|phone|pages|wording|errand|family|home-visit/)|shared/domain/(checklist|home-visit/(?!roster|figure)|point/(?!fact-table)))',
      },
      to: { path: '^shared/schemas', dependencyTypesNot: ['type-only'] },
    },
    forbid('schemas-know-no-rules', '^shared/schemas', '^shared/(domain|content|texts|api)'),
    forbid(
      'a-phone-carries-no-calendar',
      '^miniprogram',
      '^shared/content/holidays|chinese-days',
      'the days of years are heavy: the server tells those that it needs',
    ),
    forbid('content-is-data', '^shared/content', '^shared/(domain|texts|api)'),
    forbid(
      'what-many-use-knows-no-subject',
      '^shared/domain/[a-z-]+\\.ts$',
      '^shared/domain/[a-z-]+/',
      'calendar, band, character, identity and random lie below every subject',
    ),
    forbid(
      'statistic-knows-no-subject',
      '^shared/domain/statistic/',
      '^shared/(?!domain/statistic/)',
      'methods by their names, of whatever numbers',
    ),
    forbid(
      'hall-below-forecast',
      '^shared/domain/hall/',
      '^shared/domain/(forecast|published-wait|recommend)/',
    ),
    forbid(
      'published-wait-below-forecast',
      '^shared/domain/published-wait/',
      '^shared/domain/(forecast|recommend)/',
    ),
    forbid(
      'learned-below-forecast',
      '^shared/domain/learned/',
      '^shared/domain/(forecast|published-wait|recommend)/',
    ),
    forbid('forecast-below-recommend', '^shared/domain/forecast/', '^shared/domain/recommend/'),

    forbid(
      'lambdas-are-leaves',
      '^(functions/(?!local/)[a-z-]+/|shared|miniprogram)',
      '^functions/[a-z-]+\\.ts$',
    ),
    forbid(
      'store-knows-no-endpoints',
      '^functions/store',
      '^functions/(api|task|local|bridge|wechat|[a-z-]+\\.ts$)',
      'the store is the lowest layer',
    ),
    forbid(
      'facts-are-read-from-the-table',
      '^functions/(api|store|runtime|wechat)/',
      '^shared/content/(?!guidance/)',
      'what a citizen is told is that of an edition or of the table, never what came with the code',
    ),
    forbid('wechat-is-alone', '^functions/wechat', '^functions/(api|store|task|local|bridge)'),
    forbid('runtime-knows-no-endpoints', '^functions/runtime', '^functions/(api|task|local|bridge)'),
    forbid(
      'task-knows-no-endpoints',
      '^functions/task',
      '^functions/(api|local|bridge)',
      'what several Lambdas share is no intent of anybody',
    ),
    forbid(
      'jobs-know-no-endpoints',
      '^functions/(?!api|chat|ingest|evidence|route|roster|figure|inspection|own|counter|waiting)[a-z-]+\\.ts$',
      '^functions/api/',
    ),
    forbid(
      'nothing-imports-local',
      '^functions/(?!local)',
      '^functions/local',
      'what is deployed knows no stand-in',
    ),
    forbid(
      'bridge-knows-shared-only',
      '^functions/bridge',
      '^functions/(?!bridge)',
      'the hall PC runs one file with Node alone',
    ),
    forbid('nothing-imports-bridge', '^functions/(?!bridge)', '^functions/bridge'),
    forbid('lab-is-a-leaf', '^tests/(?!lab)', '^tests/lab', 'what proves the numbers is imported by nothing'),
    {
      name: 'only-the-store-talks-to-dynamodb',
      severity: 'error',
      from: { path: '^functions/(?!store|local|runtime/(aws|context)\\.ts|(push|offer-places)\\.ts)' },
      to: { path: '@aws-sdk' },
    },

    forbid(
      'only-the-platform-is-platform',
      '^miniprogram/src/(?!platform)',
      '^miniprogram/src/platform/(h5|weapp)',
      'one place per way out of the mini-program: requests in server/call.ts, WeChat or browser in platform/',
    ),
    forbid(
      'phone-and-server-know-no-page',
      '^miniprogram/src/(phone|server|visit|platform)',
      '^miniprogram/src/(pages|errand|guide|hall|point-facts|staff|colleague|account|components)',
    ),
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
