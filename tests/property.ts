import fc from 'fast-check'

/** The same examples in every run, so that a run tells of the change and not of luck; another seed tries others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20181106) })
