// npm start: from a clone to a running site. Plain JavaScript, because TypeScript can only be read once the dependencies are installed.
import { makeReady } from "./ready/makeReady.mjs";

const done = await makeReady();
const { start } = await import("./start/start.ts");
await start({ arguments: process.argv.slice(2), mode: "production", alreadyDone: done });
