import sparticuz from '@sparticuz/chromium'

/** What is drawn and fetched is handed from process to process only between pages and browser: two fewer, in each. */
const together = ['--in-process-gpu', '--enable-features=NetworkServiceInProcess2']

/** Nothing of these pages is on the network, and nothing of the browser should be. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** The browser that is installed, or the packaged one, which unpacks itself when it is asked for first. */
export async function installedChromium(): Promise<{ executablePath: string; args: string[] }> {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM, args: ['--no-sandbox', ...quiet] }
  // Makes the packaged browser unpack the libraries it needs, as it does in a Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  // Without a graphics card the processor draws: to have it play the card first takes twice as long.
  sparticuz.setGraphicsMode = false
  const executablePath = await sparticuz.executablePath()
  // One process for all of Chromium is for Lambda's limits; it is less steady.
  const args = sparticuz.args.filter(
    arg => !/^--(single-process|headless|ignore-gpu|enable-features)/.test(arg),
  )
  return { executablePath, args: [...args, '--disable-gpu', ...together, ...quiet] }
}

/** Before any worker begins: one that finds the file while another unpacks it would start half a browser. */
export default async function unpack(): Promise<void> {
  await installedChromium()
  // Who begins with it is given the package's letters instead of this machine's.
  delete process.env.AWS_LAMBDA_JS_RUNTIME
}
