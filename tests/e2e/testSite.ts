import { connect } from "@/lib/data/database";
import { freePort } from "@/scripts/instance/postgresCluster";
import { buildPages, isBuildFresh } from "@/scripts/start/pagesBuild";
import { startPagesServer } from "@/scripts/start/pagesServer";
import { loadPublishedFigures } from "@/scripts/start/publishedFigures";
import { stopOnSignal } from "@/scripts/start/stopOnSignal";
import { createDatabaseOn, makeEmptyTemplate } from "../databaseTemplates";
import { startThrowAwayPostgres } from "../throwAwayPostgres";

// A site of the tests' own, as a process: a throw-away Postgres with the reference geography and the published figures, and the built pages.
// Says where it is in one line of JSON on standard output, and ends with its standard input or by a signal.
const stopping = stopOnSignal();
const opening = startThrowAwayPostgres();
stopping.closeLast = () => opening.then((postgres) => postgres.stop());
process.stdin.resume().once("end", () => process.kill(process.pid, "SIGTERM"));

try {
  const { adminUrl } = await opening;
  await makeEmptyTemplate(adminUrl);
  const { url: databaseUrl, pool } = await createDatabaseOn(adminUrl, { geography: true });
  await pool.end();
  const database = connect(databaseUrl);
  await loadPublishedFigures(database);
  await database.close();
  if (!isBuildFresh()) await buildPages();
  const port = await freePort();
  await startPagesServer({ mode: "production", host: "127.0.0.1", port, databaseUrl });
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}`, databaseUrl })}\n`);
} catch (error) {
  if (!stopping.begun) {
    stopping.begun = true;
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    await stopping.close();
    process.exit(1);
  }
}
