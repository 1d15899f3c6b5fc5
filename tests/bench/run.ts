import { createDatabaseOn, makeEmptyTemplate } from "../databaseTemplates";
import { startThrowAwayPostgres } from "../throwAwayPostgres";
import { type BenchContext, isReached } from "./benchRow";
import { BENCH_ROWS } from "./benchRows";
import { benchTable, type MeasuredRow } from "./benchTable";
import { chooseRows } from "./chooseRows";

const rows = chooseRows(process.argv.slice(2), BENCH_ROWS);
if (rows === null) {
  process.stderr.write(`usage: npm run bench -- --rows ${BENCH_ROWS.map(({ name }) => name).join(",")}\n`);
  process.exit(2);
}

const postgres = await startThrowAwayPostgres();
const closing: (() => Promise<void>)[] = [() => postgres.stop()];
let ending: Promise<void> | undefined;
const end = () => {
  ending ??= closeAll();
  return ending;
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    process.stderr.write(`${signal}: nothing is measured any more\n`);
    end().finally(() => process.exit(130));
  });
}

const context: BenchContext = {
  createDatabase: (options) => createDatabaseOn(postgres.adminUrl, options),
  atEnd: (close) => void closing.push(close),
  say: (text) => void process.stderr.write(`  ${text}\n`),
};
const measured: MeasuredRow[] = [];
try {
  await makeEmptyTemplate(postgres.adminUrl);
  for (const row of rows) {
    process.stderr.write(`${row.name}…\n`);
    const begun = performance.now();
    measured.push({ row, result: await row.measure(context) });
    process.stderr.write(`${row.name}: ${Math.round((performance.now() - begun) / 1000)} s\n`);
  }
} finally {
  await end();
  if (measured.length > 0) process.stdout.write(`${benchTable(measured)}\n`);
}
process.exitCode = measured.every(({ row, result }) => isReached(row, result)) ? 0 : 1;

async function closeAll(): Promise<void> {
  for (const close of closing.reverse()) await close();
}
