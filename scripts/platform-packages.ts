/** Optional packages that exist once a platform, and their entries in package-lock.json. */

type LockEntry = {
  version?: string
  dev?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
  [more: string]: unknown
}
export type Lock = { packages: Record<string, LockEntry> }

/** Platform packages that some entry names with an exact version and that have no entry of their own. */
export function missingPlatformPackages(lock: Lock): { name: string; version: string; parent: LockEntry }[] {
  return Object.values(lock.packages).flatMap(parent =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !(`node_modules/${name}` in lock.packages))
      .map(([name, version]) => ({ name, version, parent })),
  )
}

/** Adds the missing entries to `lock`, sorted as npm sorts them; returns their names. */
export function completeLock(lock: Lock): string[] {
  const missing = missingPlatformPackages(lock)
  for (const { name, version, parent } of missing)
    lock.packages[`node_modules/${name}`] = entryFor(name, version, parent)
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
  return missing.map(({ name }) => name)
}

/** `@grafeo-db/js-linux-arm64-musl` → os linux, cpu arm64, libc musl: the name is all that is known offline. */
function entryFor(name: string, version: string, parent: LockEntry): LockEntry {
  const words = name.split(/[/-]/)
  const cpu = CPUS.find(one => words.includes(one))
  const os = SYSTEMS.find(one => words.includes(one))
  const libc = words.some(word => word.startsWith('musl')) ? 'musl' : 'glibc'
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(os === 'linux' ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}

const CPUS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32']
