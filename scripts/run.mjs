// node scripts/run.mjs NAME …: a command of this folder, on a clone where nothing was installed yet as well.
import { makeReady } from "./ready/makeReady.mjs";

const [name, ...rest] = process.argv.slice(2);
if (!name || !/^[a-zA-Z]+$/.test(name)) {
  process.stderr.write("usage: node scripts/run.mjs NAME [arguments]\n");
  process.exit(2);
}
await makeReady();
process.argv = [process.argv[0], process.argv[1], ...rest];
await import(`./${name}.ts`);
