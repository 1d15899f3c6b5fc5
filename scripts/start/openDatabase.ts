import { connect } from "@/lib/data/database";
import { type OpenInstance, openInstance } from "../instance/openInstance";
import { requireServer } from "../instance/requireServer";
import { readableAddress, type StartOptions } from "./startOptions";
import type { Stopping } from "./stopOnSignal";

export interface OpenDatabase {
  url: string;
  /** Null with DATABASE_URL: nothing is written but in that database. */
  folder: string | null;
  /** The embedded one, which is ours to keep running. */
  instance: OpenInstance | null;
}

/** The database to serve from, checked: the operator's own, or the embedded one, started. */
export async function openDatabase(
  options: StartOptions,
  stopping: Stopping,
  say: (event: "crash-cleared") => void,
): Promise<OpenDatabase> {
  const opened = options.databaseUrl
    ? { url: options.databaseUrl, folder: null, instance: null }
    : await openEmbedded(options, stopping, say);
  const database = connect(opened.url);
  try {
    await requireServer(database.pool);
  } finally {
    await database.close();
  }
  return opened;
}

async function openEmbedded(options: StartOptions, stopping: Stopping, say: (event: "crash-cleared") => void): Promise<OpenDatabase> {
  const opening = openInstance({ kind: "server", url: readableAddress(options) }, say);
  // A signal that comes while it starts waits for it, then stops it.
  stopping.closeLast = () =>
    opening.then(
      (instance) => instance.close(),
      () => {},
    );
  const instance = await opening;
  return { url: instance.url, folder: instance.folder, instance };
}
