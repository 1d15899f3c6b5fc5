import { connect, type Database } from "@/lib/data/database";
import { freePort } from "@/scripts/instance/postgresCluster";
import { inviteFirstAdministrator } from "@/scripts/start/inviteFirstAdministrator";
import { buildPages, isBuildFresh } from "@/scripts/start/pagesBuild";
import { startPagesServer } from "@/scripts/start/pagesServer";
import { loadPublishedFigures } from "@/scripts/start/publishedFigures";
import { stopOnSignal } from "@/scripts/start/stopOnSignal";
import { createDatabaseOn, makeEmptyTemplate, type TestDatabaseOptions } from "../databaseTemplates";
import { startThrowAwayPostgres } from "../throwAwayPostgres";
import { fillWithAward, fillWithChairedAward } from "./fillWithAward";
import { fillWithCampaign } from "./fillWithCampaign";
import { fillWithCandidature } from "./fillWithCandidature";
import { fillWithDraft } from "./fillWithDraft";
import { fillWithImports } from "./fillWithImports";
import { fillWithMembers } from "./fillWithMembers";
import { fillWithPosts } from "./fillWithPosts";
import { fillWithRegister } from "./fillWithRegister";
import { fillWithSixPeople } from "./fillWithSixPeople";
import { fillWithWatchedAwards } from "./fillWithWatchedAwards";

// The sites of the tests, as a process: a throw-away Postgres with two databases, one of the published figures, one of the small simulation, one with members and nothing published,
// and the built pages over each. Says where they are in one line of JSON on standard output, and ends with its standard input or by a signal.
const stopping = stopOnSignal();
const opening = startThrowAwayPostgres();
stopping.closeLast = () => opening.then((postgres) => postgres.stop());
process.stdin.resume().once("end", () => process.kill(process.pid, "SIGTERM"));

try {
  const { adminUrl } = await opening;
  await makeEmptyTemplate(adminUrl);
  const published = await databaseOf(adminUrl, { geography: true }, loadPublishedFigures);
  const simulated = await databaseOf(adminUrl, { simulation: true }, async (database) => {
    await fillWithMembers(database);
    await fillWithSixPeople(database);
    await fillWithPosts(database);
  });
  const workplace = await databaseOf(adminUrl, { geography: true }, async (database) => {
    await fillWithMembers(database);
    await fillWithCampaign(database);
    await fillWithImports(database);
    await fillWithDraft(database);
    await fillWithRegister(database);
    await fillWithAward(database);
    await fillWithCandidature(database);
    await fillWithWatchedAwards(database);
    await fillWithChairedAward(database);
  });
  if (!isBuildFresh()) await buildPages();
  const sites = { published: await serve(published), simulated: await serve(simulated), workplace: await serve(workplace) };
  process.stdout.write(`${JSON.stringify({ ...sites, firstLink: await inviteTo(published, sites.published) })}\n`);
} catch (error) {
  if (!stopping.begun) {
    stopping.begun = true;
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    await stopping.close();
    process.exit(1);
  }
}

async function databaseOf(
  adminUrl: string,
  options: TestDatabaseOptions,
  fill?: (database: Database) => Promise<unknown>,
): Promise<string> {
  const database = await createDatabaseOn(adminUrl, options);
  await fill?.(database);
  await database.prisma.$disconnect();
  await database.pool.end(); // and not close(), which would drop it
  return database.url;
}

async function serve(databaseUrl: string): Promise<string> {
  const port = await freePort();
  await startPagesServer({ mode: "production", host: "127.0.0.1", port, databaseUrl });
  return `http://127.0.0.1:${port}`;
}

/** What `npm start` says of an instance without anybody. */
async function inviteTo(databaseUrl: string, site: string): Promise<string | null> {
  const database = connect(databaseUrl);
  try {
    return await inviteFirstAdministrator(database, { host: "127.0.0.1", port: Number(new URL(site).port) });
  } finally {
    await database.close();
  }
}
