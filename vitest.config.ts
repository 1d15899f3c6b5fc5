import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const alias = [{ find: /^@\//, replacement: `${root}/` }];

export default defineConfig({
  resolve: { alias },
  test: {
    // Most tests wait for Postgres: one fewer than the processors, which is what nobody says comes to, leaves half of a small machine idle.
    maxWorkers: Math.max(2, availableParallelism()),
    coverage: {
      provider: "v8",
      include: ["lib/domain/**/*.ts"],
      reporter: [["text", { skipFull: true }]],
      // What is true is proved to the last branch; the rest is proved by what it does to a database or in a browser.
      thresholds: { lines: 100, branches: 100, functions: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          exclude: ["**/*.mocked.test.{ts,tsx}"],
          setupFiles: ["tests/unit.setup.ts"],
          testTimeout: 30_000, // the first that draws loads what draws: a machine may have much else to do
          // What is pure is read once for all of them.
          isolate: false,
          unstubEnvs: true,
          unstubGlobals: true,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: { name: "mocked", include: ["tests/unit/**/*.mocked.test.{ts,tsx}"], setupFiles: ["tests/unit.setup.ts"] },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/database.setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
