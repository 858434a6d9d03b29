// Brings a fresh clone up with Node alone: installs what is missing, builds what has changed, starts the rest.
// Plain JavaScript, because it runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)

/** A build that is tried out and never uploaded has settings of nobody. */
const standIns = {
  TARO_APP_API_BASE: 'https://api.example.gov.cn/api',
  TARO_APP_ID: 'touristappid',
  TARO_APP_ORGAN: '演示单位',
}

const installedMark = join(root, 'node_modules/.installed')
const wantedPackages = hash([join(root, 'package-lock.json')])
// For whoever has called `npm ci` without us.
if (process.argv[2] === 'installed') {
  markInstalled()
  process.exit(0)
}
await installMissing()
const toPrepare = process.argv[2] === 'prepare'
await Promise.all([
  buildChanged('h5', 'Building the mini-program for the browser'),
  toPrepare && buildChanged('weapp', 'Building the mini-program for WeChat'),
])
if (toPrepare) process.exit(0)
const child = spawn(
  process.execPath,
  ['--import', 'tsx', 'functions/local/main.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
// Ctrl-C reaches the child by the terminal; it ends by itself and this process with it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', code => process.exit(code ?? 0))

/** The lock file's hash tells whether what is installed is what is wanted. */
async function installMissing() {
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8') === wantedPackages) return
  // Through a link npm would empty somebody else's folder.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    fail('node_modules is a link, and what it leads to is not what package-lock.json wants.')
  await run('Installing packages', 'npm', ['ci'])
  markInstalled()
}

/** Two more Nodes are installed to try the functions on, by path: `npm run` is not to take one of them for ours. */
function markInstalled() {
  rmSync(join(root, 'node_modules/.bin/node'), { force: true })
  writeFileSync(installedMark, wantedPackages)
}

/** The hash of its sources tells whether a build is of today. */
async function buildChanged(platform, title) {
  const mark = join(root, `dist/${platform}.built`)
  const sources = ['miniprogram', 'shared'].flatMap(folder => files(join(root, folder))).filter(isBuilt)
  const wanted = hash([...sources, join(root, 'package-lock.json')])
  const entry = join(root, 'dist', platform, platform === 'h5' ? 'index.html' : 'app.js')
  if (existsSync(entry) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  await run(title, 'npm', ['run', `build:${platform}`], platform === 'weapp' ? standIns : {})
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(mark, wanted)
}

async function run(title, command, args, settings = {}) {
  const startedAt = Date.now()
  process.stdout.write(`${title} …\n`)
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...settings, ...process.env },
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) fail(`${title} failed.`)
  process.stdout.write(`${title}: ${Math.round((Date.now() - startedAt) / 1000)} s\n`)
}

/** A build leaves a folder of its own (.swc) beside the sources; it and what is only read change nothing. */
function isBuilt(file) {
  return !/[\\/]\.|\.md$/.test(file.slice(root.length))
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function hash(paths) {
  const sum = createHash('sha256')
  for (const path of paths) sum.update(path.slice(root.length)).update(readFileSync(path))
  return sum.digest('hex')
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
