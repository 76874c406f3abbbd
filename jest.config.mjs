/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^virtual:templates$': '<rootDir>/build/templates-for-jest.cjs' },
  resolver: '<rootDir>/build/jest-resolver.cjs',
  globalSetup: '<rootDir>/build/jest-global-setup.mjs',
  transform: { '\\.(ts|tsx|mjs)$': '<rootDir>/build/jest-transform.mjs' },
  // Packages that ship ES modules only (preact) go through the transform too.
  transformIgnorePatterns: ['/node_modules/.*\\.c?js$'],
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/**/*.d.ts'],
  // One suite of the host holds a whole workbook in memory; two workers for two cores.
  maxWorkers: 2,
  // Every suite leaves some of its workbooks behind, and a worker of a gigabyte takes longer to end than jest waits for it.
  workerIdleMemoryLimit: '600MB',
  // No test is timed: this is for one that hangs, on a machine that has other work too.
  testTimeout: 180_000,
};
