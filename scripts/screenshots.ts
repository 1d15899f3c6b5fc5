// npm run screenshots: pictures of every public page, from the pages as they are built, for docs/design.md and the README.
import { runTests } from "./test/runTests";

await runTests(["screenshots"]);
