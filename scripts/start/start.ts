import { connect } from "@/lib/data/database";
import { applyMigrations } from "@/lib/data/migration/applyMigrations";
import { logUnexpected } from "@/lib/platform/log";
import { translator } from "@/lib/platform/messages";
import { findPortProblem } from "../instance/isFree";
import { liveServer } from "../instance/liveServer";
import { hasGeography, loadReferenceGeography } from "../instance/prepareDatabase";
import { PROJECT_ROOT } from "../instance/projectRoot";
import { StartProblem } from "../instance/startProblem";
import { showStep } from "../ready/showStep.mjs";
import { type Filling, publishedFigures } from "./filling";
import { inviteFirstAdministrator } from "./inviteFirstAdministrator";
import { openDatabase } from "./openDatabase";
import { buildPages, isBuildFresh } from "./pagesBuild";
import { startPagesServer } from "./pagesServer";
import { readStartOptions, type StartOptions } from "./startOptions";
import { type Stopping, stopOnSignal } from "./stopOnSignal";
import { superviseDatabase } from "./superviseDatabase";
import { writeSummary } from "./writeSummary";

export interface StartArguments {
  arguments: string[];
  mode: "production" | "development";
  /** What was done before this: installed, generated. */
  alreadyDone: string[];
  /** The published figures unless given. */
  filling?: Filling;
}

/** From an installed clone to a running site, saying each step; ends the process when the server ends. */
export async function start(given: StartArguments): Promise<void> {
  const stopping = stopOnSignal();
  try {
    await startAndServe(given, stopping);
  } catch (error) {
    if (stopping.begun) return; // what failed was cut by the stop, which ends the process
    stopping.begun = true;
    const sentence =
      error instanceof StartProblem ? error.message : `${error instanceof Error ? error.message : String(error)} (${logUnexpected(error)})`;
    process.stderr.write(`${sentence}\n`);
    await stopping.close().catch((failure: unknown) => logUnexpected(failure));
    process.exit(1);
  }
}

async function startAndServe(given: StartArguments, stopping: Stopping): Promise<void> {
  const t = translator("fr", "start");
  const done = [...given.alreadyDone];
  const step = <T>(
    name: "database" | "migrations" | "geography" | Filling["step"] | "build" | "serve",
    run: () => Promise<T>,
    detail?: (result: T) => string,
  ) => showStep(t(`step.${name}`), run, detail);
  const options = await readStartOptions(given.arguments);
  await requireFreePort(options);

  const opened = await step(
    "database",
    () => openDatabase(options, stopping, (event) => process.stderr.write(`\n${t(`said.${event}`)}\n`)),
    ({ url, folder }) => (folder === null ? t("detail.given") : t("detail.embedded", { port: new URL(url).port })),
  );
  const migrations = await step(
    "migrations",
    () => migrate(opened.url),
    (names) => t("detail.migrations", { count: names.length }),
  );
  if (migrations.length > 0) done.push(t("step.migrations"));

  let firstLink: string | null;
  const filling = given.filling ?? publishedFigures;
  const database = connect(opened.url);
  try {
    await filling.begin(database);
    if (!(await hasGeography(database))) {
      await step("geography", () => loadReferenceGeography(database));
      done.push(t("step.geography"));
    }
    if (await filling.isWanted(database, options)) {
      await step(filling.step, () => filling.fill(database));
      done.push(t(`step.${filling.step}`));
    }
    firstLink = await inviteFirstAdministrator(database, options);
    // What was loaded is written to its place now, while nobody waits: a stop soon after would have to, and may be given three seconds.
    if (opened.folder !== null && done.length > given.alreadyDone.length) await database.pool.query("CHECKPOINT");
  } finally {
    await database.close();
  }
  if (given.mode === "production" && !isBuildFresh()) {
    await step("build", () => buildPages());
    done.push(t("step.build"));
  }
  const server = await step("serve", () => startPagesServer({ ...options, mode: given.mode, databaseUrl: opened.url }));
  writeSummary(options, opened.folder, done, filling.notice, firstLink);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const say = (event: "revived" | "waiting") => process.stderr.write(`${t(`said.${event}`)}\n`);
  await Promise.race([ended, ...(opened.instance ? [superviseDatabase(opened.instance, stopping, say)] : [])]);
  if (!stopping.begun) throw new StartProblem("server-failed", { found: "" });
}

async function migrate(url: string): Promise<string[]> {
  try {
    return await applyMigrations(url, PROJECT_ROOT);
  } catch (error) {
    throw new StartProblem("migration-failed", { found: error instanceof Error ? error.message : String(error) });
  }
}

/** Before anything long. When it is this very instance that holds the port, that is the better thing to say. */
async function requireFreePort({ port, host, databaseUrl }: StartOptions): Promise<void> {
  const problem = await findPortProblem(port, host);
  if (problem === null) return;
  if (problem === "refused") throw new StartProblem("port-refused", { port: String(port), host });
  const serving = databaseUrl ? null : liveServer();
  if (serving) throw new StartProblem("already-serving", serving);
  throw new StartProblem("port-taken", { port: String(port), other: String(port + 1) });
}
