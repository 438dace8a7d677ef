import { join } from "node:path";
import config from "../../jest.config.js";

/** @type {import('jest').Config} */
export default {
  ...config,
  rootDir: join(import.meta.dirname, "..", ".."),
  roots: ["<rootDir>/__tests__/act"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 2,
};
