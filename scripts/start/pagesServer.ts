import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readEnvironment } from "@/lib/platform/environment";
import { PROJECT_ROOT } from "../instance/projectRoot";
import { StartProblem } from "../instance/startProblem";
import { runningChildren } from "./runningChildren";
import { localAddress } from "./startOptions";

export interface PagesServerOptions {
  mode: "production" | "development";
  host: string;
  port: number;
  databaseUrl: string;
  /** Where the pages were built; the project itself unless given. */
  root?: string;
}

const PATIENCE_MS = 120_000;

/** Starts the site and waits until its health is good; while it is developed, until it answers at all. */
export async function startPagesServer(options: PagesServerOptions): Promise<ChildProcess> {
  const { mode, host, port, databaseUrl, root = PROJECT_ROOT } = options;
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, mode === "production" ? "start" : "dev", "-p", String(port), "-H", host], {
    cwd: root,
    env: {
      ...process.env,
      ...signInAddress(),
      NODE_ENV: mode,
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: databaseUrl,
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  runningChildren.add(child);
  child.once("exit", () => runningChildren.delete(child));
  const said = listen(child);
  await waitUntilHealthy(child, `${localAddress(options)}/api/health`, said, mode === "development");
  said.pass();
  return child;
}

/** Where next-auth sends a browser back to: the address that readers use, or the one that the request came to. */
function signInAddress(): Record<string, string> {
  const { PUBLIC_URL } = readEnvironment();
  return PUBLIC_URL === undefined ? { AUTH_TRUST_HOST: "1" } : { NEXTAUTH_URL: PUBLIC_URL };
}

/** Keeps what the server says until it is up, for the case that it never is; then passes it on. */
function listen(child: ChildProcess): { text(): string; pass(): void } {
  let kept = "";
  let passing = false;
  for (const [stream, to] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const]) {
    stream?.on("data", (chunk: Buffer) => {
      if (passing) to.write(chunk);
      else kept += chunk.toString();
    });
  }
  return {
    text: () => kept.trim(),
    pass: () => {
      passing = true;
    },
  };
}

async function waitUntilHealthy(child: ChildProcess, url: string, said: { text(): string }, anyAnswer: boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let last = "";
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    try {
      // A connection kept open would hold the server's end for as long as it is kept.
      const answer = await fetch(url, { headers: { connection: "close" }, signal: AbortSignal.timeout(30_000) });
      if (anyAnswer || answer.status === 200) return;
      last = `${url} ${answer.status} ${(await answer.text()).slice(0, 300)}`;
    } catch (error) {
      last = `${url} ${error instanceof Error ? error.message : String(error)}`;
    }
    await sleep(100);
  }
  throw new StartProblem("server-failed", { found: [...said.text().split("\n").slice(-20), last].join("\n") });
}
