/** Tests in a real browser over the built pages (npx webpack first): npx jest -c test/browser/jest.config.js */
const unit = require("../../jest.config.js");

module.exports = {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 60_000,
  maxWorkers: 1, // one browser at a time: timings are asserted
};
