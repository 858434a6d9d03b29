// Holds the sizes that people pay for: the mini-program's main package, the functions' cold start, a hall PC's one file.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

// What finding carries on every phone, measured as the build carries it.
const { outputFiles } = buildSync({
  entryPoints: ['shared/content/search.ts'],
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  write: false,
})

const { subPackages } = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8'))
const roots = subPackages.map(({ root }) => root)

const budgets = [
  { name: 'mini-program, main package', bytes: sizeOf('dist/weapp', roots), limit: 800_000 },
  ...roots.map(root => ({
    name: `mini-program, ${root} package`,
    bytes: sizeOf(join('dist/weapp', root)),
    // A tenth of what WeChat takes. Staff write every kind of an edition in the app: its words, in three languages,
    // are nobody else's to fetch.
    limit: root === 'staff' ? 320_000 : 215_000,
  })),
  { name: 'search index', bytes: outputFiles[0].contents.byteLength, limit: 45_000 },
  // Two thirds are the AWS SDK; the facts themselves are read from the table.
  { name: 'function api', bytes: statSync('dist/functions/api.cjs').size, limit: 850_000 },
  { name: 'function ingest', bytes: statSync('dist/functions/ingest.cjs').size, limit: 600_000 },
  { name: 'function recommend', bytes: statSync('dist/functions/recommend.cjs').size, limit: 600_000 },
  { name: 'bridge', bytes: statSync('dist/bridge.mjs').size, limit: 90_000 },
]

for (const { name, bytes, limit } of budgets)
  console.log(
    `${name.padEnd(30)} ${String(bytes).padStart(9)} of ${limit} bytes${bytes > limit ? '  TOO LARGE' : ''}`,
  )
if (budgets.some(({ bytes, limit }) => bytes > limit || bytes === 0)) process.exit(1)

function sizeOf(folder, without = []) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !without.includes(name))
    .map(entry =>
      entry.isDirectory() ? sizeOf(join(folder, entry.name)) : statSync(join(folder, entry.name)).size,
    )
    .reduce((sum, bytes) => sum + bytes, 0)
}
