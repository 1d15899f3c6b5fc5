import { connect, type Database } from "@/lib/data/database";
import { readMigrationState } from "@/lib/data/migration/readMigrationState";
import { readEnvironment } from "@/lib/platform/environment";
import { translator } from "@/lib/platform/messages";
import { openInstance } from "./openInstance";
import { prepareDatabase } from "./prepareDatabase";
import { requireServer } from "./requireServer";
import { StartProblem } from "./startProblem";

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs a command on the database of this instance: that of DATABASE_URL, else that of the data folder, whose Postgres is started when it is
 * not running and stopped afterwards when nobody else uses it. A data folder that does not exist yet is made, migrated and given its geography.
 */
export async function withInstance<T>(run: (database: Database) => Promise<T>): Promise<T> {
  const { DATABASE_URL } = readEnvironment();
  if (DATABASE_URL) return await onDatabase(DATABASE_URL, requireMigrated, run);
  const opening = openInstance({ kind: "command" }, (event) => tell(event));
  // A signal that comes while it starts waits for it, then stops it.
  const close = () =>
    opening.then(
      (instance) => instance.close(),
      () => {},
    );
  const signals = leaveOnSignal(close);
  try {
    const instance = await opening;
    if (signals.received()) return await NEVER;
    return await onDatabase(instance.url, prepareNew(instance.url), run);
  } catch (error) {
    if (signals.received()) return await NEVER; // what fails now was cut by the stop, which ends the process
    throw error;
  } finally {
    signals.forget();
    await close();
  }
}

const NEVER = new Promise<never>(() => {});

async function onDatabase<T>(
  url: string,
  check: (database: Database) => Promise<void>,
  run: (database: Database) => Promise<T>,
): Promise<T> {
  const database = connect(url);
  try {
    await check(database);
    return await run(database);
  } finally {
    await database.close();
  }
}

async function requireMigrated({ pool }: Database): Promise<void> {
  await requireServer(pool);
  const { pending } = await readMigrationState(pool);
  if (pending.length > 0) throw new StartProblem("not-migrated", { count: pending.length });
}

/** Only a database without any migration is prepared here: updating one that holds figures is for `npm start`, under somebody's eyes. */
function prepareNew(url: string) {
  return async (database: Database): Promise<void> => {
    const { applied } = await readMigrationState(database.pool);
    if (applied.length === 0) await prepareDatabase(url, tell);
    await requireMigrated(database);
  };
}

/** On standard error: standard output belongs to the command. */
function tell(what: "migrations" | "geography" | "crash-cleared"): void {
  process.stderr.write(`${translator("fr", "start")(`said.${what}`)}\n`);
}

/** Ctrl-C ends the command: what it had not committed is undone by Postgres, which is left or stopped properly. */
function leaveOnSignal(close: () => Promise<void>): { received(): boolean; forget(): void } {
  const signals = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];
  let first: keyof typeof EXIT_CODES | undefined;
  const leave = (signal: NodeJS.Signals) => {
    if (first) return;
    first = signal as keyof typeof EXIT_CODES;
    const code = EXIT_CODES[first];
    close().finally(() => process.exit(code));
  };
  for (const signal of signals) process.on(signal, leave);
  return {
    received: () => first !== undefined,
    forget: () => {
      for (const signal of signals) process.off(signal, leave);
    },
  };
}
