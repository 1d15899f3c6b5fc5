import { translator } from "@/lib/platform/messages";
import { endRunningChildren } from "./runningChildren";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export interface Stopping {
  /** True from the first signal on: what fails afterwards fails because of it. */
  begun: boolean;
  /** What remains to be closed once the server has ended: the embedded database. Set as soon as it begins to open. */
  closeLast: () => Promise<void>;
  /** Ends the children, then the database. Called again, it waits for the first call. */
  close(): Promise<void>;
}

/**
 * Ctrl-C and SIGTERM end the server, then Postgres, then this process with 0. npm passes the signal on although the terminal has given it to
 * the whole group, and people press Ctrl-C twice: what comes after the first is ignored, so that Postgres is never cut in its stop.
 */
export function stopOnSignal(): Stopping {
  let closing: Promise<void> | undefined;
  const stopping: Stopping = {
    begun: false,
    closeLast: async () => {},
    close: () => {
      closing ??= endRunningChildren().then(() => stopping.closeLast());
      return closing;
    },
  };
  const t = translator("fr", "start");
  const stop = async () => {
    if (stopping.begun) return;
    stopping.begun = true;
    process.stderr.write(`\n${t("end.stopping")}\n`);
    try {
      await stopping.close();
      process.stderr.write(`${t("end.stopped")}\n`);
      process.exit(0);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    }
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(stop);
  return stopping;
}

/** A signal sent to npm alone ends npm and its shell without reaching this process: an orphan stops as if it had been told to. */
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}
