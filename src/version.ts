import manifest from '../package.json' with { type: 'json' }

/** Version of this program, for `extractor.version`. */
export const version: string = manifest.version
