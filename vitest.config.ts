import { defineConfig } from 'vitest/config'

const neo4jTests = 'tests/**/*.neo4j.test.ts'
const interopTests = 'tests/**/*.interop.test.ts'

export default defineConfig({
  test: {
    // A process loads the dictionary once (60 MB, .3 s): few processes, each used for many files.
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    // Tests never write into a server that a developer's shell or .env names.
    env: { NEO4J_URI: '' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'plain', include: ['tests/**/*.test.ts'], exclude: [neo4jTests, interopTests] } },
      // Programs of others, which open what we write.
      { extends: true, test: { name: 'interop', include: [interopTests], fileParallelism: false } },
      // All share one real server, which each file empties: one file after another.
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [neo4jTests],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/neo4j/global-setup.ts'],
        },
      },
    ],
  },
})
