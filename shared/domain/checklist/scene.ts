/** The page a mini-program code of a service leads to. */
export const checklistPage = 'errand/checklist/index'

/** What a code tells that page: short, for a code has room for 32 characters. */
export const sceneOf = (service: string): string => `s=${service}`

/** The service a scene names; none where it is another's. */
export const serviceIn = (scene: string): string | undefined => /^s=([A-Z][A-Z0-9-]{1,15})$/.exec(scene)?.[1]
