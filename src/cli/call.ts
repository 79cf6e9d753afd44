/** How people call us, for examples: by the installed command, or in the repository, where sources run, by npm. */
export const call = import.meta.url.endsWith('.ts') ? 'npm run -s renmai --' : 'renmai'
