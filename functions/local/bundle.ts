import { join } from 'node:path'
import { build } from 'esbuild'
import { readDeployment } from './deployment'

const root = join(import.meta.dirname, '../..')

/** Each Lambda as the one file that is deployed, written for the Node that serverless.yml names. */
export async function bundleFunctions(folder: string): Promise<void> {
  const { runtime, functionNames } = readDeployment(join(root, 'serverless.yml'), 'table')
  await build({
    entryPoints: functionNames.map(name => join(root, 'functions', `${name}.ts`)),
    bundle: true,
    minify: true,
    // Chinese as it is: escaped, it would take twice the room.
    charset: 'utf8',
    keepNames: true,
    platform: 'node',
    target: runtime.replace(/^nodejs(\d+)\.x$/, 'node$1'),
    format: 'cjs',
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.cjs' },
    outdir: folder,
  })
}
