// npm test: everything that must hold, on a fresh clone. `npm test -- lint tests` runs only these steps.
import { makeReady } from "./ready/makeReady.mjs";

await makeReady();
const { runTests } = await import("./test/runTests.ts");
await runTests(process.argv.slice(2));
