/** @type {import('jest').Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/__tests__"],
  testMatch: ["**/*.test.ts"],
  // They need nektos/act, which needs Go: `npm run act`.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/__tests__/act/"],
  setupFiles: ["<rootDir>/__tests__/support/property-setup.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2023", parser: { syntax: "typescript" } },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
  // Source imports end in .ts and swc leaves them so: jest resolves them as they stand.
  // Many tests wait for processes: more than the two processors of the smallest machine.
  maxWorkers: 4,
  // A process that has grown takes long to start another one: its page tables are copied.
  workerIdleMemoryLimit: "350MB",
  // A test that hangs ends; one that waits for a processor, beside thirty processes of another, does not.
  testTimeout: 240_000,
  // It takes half as long again: .ci/run asks for it.
  collectCoverage: process.env.COVERAGE === "true",
  coverageProvider: "babel",
  collectCoverageFrom: ["src/**/*.ts", "!src/action.ts", "!src/post.ts", "!src/cli.ts", "!src/cli/*.ts"],
  coverageReporters: ["text-summary", "json-summary", "lcovonly"],
  coverageThreshold: { global: { lines: 90 } },
  reporters: ["default", "<rootDir>/.ci/count-reporter.js"],
};
