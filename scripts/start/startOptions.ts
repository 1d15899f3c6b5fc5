import { createServer } from "node:net";
import { ZodError } from "zod";
import { readEnvironment } from "@/lib/platform/environment";
import { mailLacks } from "@/lib/platform/mailLacks";
import { storeLacks } from "@/lib/platform/storeLacks";
import { freePort } from "../instance/postgresCluster";
import { StartProblem } from "../instance/startProblem";

export interface StartOptions {
  port: number;
  host: string;
  /** The operator's own database; undefined for the embedded one. */
  databaseUrl: string | undefined;
  withPublishedFigures: boolean;
}

export async function readStartOptions(given: readonly string[]): Promise<StartOptions> {
  const unknown = given.find((argument) => argument !== "--with-published-figures");
  if (unknown !== undefined) throw new StartProblem("unknown-option", { found: unknown });
  const { PORT, HOST, DATABASE_URL } = readSettings();
  return {
    port: PORT === 0 ? await freePort() : PORT,
    host: HOST ?? (await everyAddress()),
    databaseUrl: DATABASE_URL,
    withPublishedFigures: given.length > 0,
  };
}

function readSettings() {
  try {
    const read = readEnvironment();
    const lacking = read.SMTP_URL === undefined ? null : mailLacks(read);
    if (lacking !== null) throw new StartProblem("mail-lacks", { name: lacking });
    const unset = storeLacks(read);
    if (unset !== null) throw new StartProblem("store-lacks", { name: unset });
    return read;
  } catch (error) {
    const name = error instanceof ZodError ? String(error.issues[0]?.path[0] ?? "") : "";
    if (name === "") throw error;
    throw new StartProblem("bad-setting", { name, found: process.env[name] ?? "" });
  }
}

/** `::` listens on IPv4 and IPv6 together; a machine where IPv6 is off has only the former. */
function everyAddress(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve("0.0.0.0"));
    server.listen(0, "::", () => server.close(() => resolve("::")));
  });
}

/** Where this machine itself reaches the server. */
export function localAddress({ host, port }: Pick<StartOptions, "host" | "port">): string {
  if (host === "::" || host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** What to type in a browser. */
export function readableAddress(options: Pick<StartOptions, "host" | "port">): string {
  return localAddress(options).replace("//127.0.0.1:", "//localhost:");
}
