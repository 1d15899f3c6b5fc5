// npm run dev: the same as npm start, with the pages compiled as they are asked for and reloaded as they change.
import { makeReady } from "./ready/makeReady.mjs";

const done = await makeReady();
const { start } = await import("./start/start.ts");
await start({ arguments: process.argv.slice(2), mode: "development", alreadyDone: done });
