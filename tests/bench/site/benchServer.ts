import { freePort } from "@/scripts/instance/postgresCluster";
import { startPagesServer } from "@/scripts/start/pagesServer";
import type { BenchContext } from "../benchRow";

export interface BenchServer {
  /** `http://127.0.0.1:PORT`. */
  url: string;
  close(): Promise<void>;
}

/** The built product, served in production on a database; closed at the end of the run at the latest. */
export async function startBenchServer(context: BenchContext, root: string, databaseUrl: string): Promise<BenchServer> {
  const port = await freePort();
  const child = await startPagesServer({ mode: "production", host: "127.0.0.1", port, databaseUrl, root });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
  };
  context.atEnd(close);
  return { url: `http://127.0.0.1:${port}`, close };
}
