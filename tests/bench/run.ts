import { createDatabaseOn, makeEmptyTemplate } from "../databaseTemplates";
import { startThrowAwayPostgres } from "../throwAwayPostgres";
import { type BenchContext, type BenchRow, isReached } from "./benchRow";
import { benchTable, type MeasuredRow } from "./benchTable";
import { postgresRankRow } from "./postgresRankRow";

const ROWS: readonly BenchRow[] = [postgresRankRow];

const rows = chooseRows(process.argv.slice(2));
const postgres = await startThrowAwayPostgres();
const stop = () => postgres.stop();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop().finally(() => process.exit(130)));
const measured: MeasuredRow[] = [];
try {
  await makeEmptyTemplate(postgres.adminUrl);
  const context: BenchContext = {
    createDatabase: (options) => createDatabaseOn(postgres.adminUrl, options),
    say: (text) => process.stderr.write(`  ${text}\n`),
  };
  for (const row of rows) {
    process.stderr.write(`${row.name}…\n`);
    const begun = performance.now();
    measured.push({ row, result: await row.measure(context) });
    process.stderr.write(`${row.name}: ${Math.round((performance.now() - begun) / 1000)} s\n`);
  }
} finally {
  await stop();
  if (measured.length > 0) process.stdout.write(`${benchTable(measured)}\n`);
}
process.exitCode = measured.every(({ row, result }) => isReached(row, result)) ? 0 : 1;

/** All of them, or those of `--rows name,name`. */
function chooseRows(given: readonly string[]): readonly BenchRow[] {
  if (given.length === 0) return ROWS;
  const [option, names = ""] = given.length === 1 ? (given[0]?.split("=") ?? []) : given;
  const asked = names.split(",").map((name) => ROWS.find((row) => row.name === name));
  if (option !== "--rows" || given.length > 2 || asked.includes(undefined)) {
    process.stderr.write(`usage: npm run bench -- --rows ${ROWS.map(({ name }) => name).join(",")}\n`);
    process.exit(2);
  }
  return asked.filter((row) => row !== undefined);
}
