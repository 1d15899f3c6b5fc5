/** One JSON line an event, on stderr: standard output belongs to what a command prints. */
export function log(level: "info" | "warning" | "error", event: string, fields: Record<string, unknown> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}

/** Logs what nobody expected, and returns the only thing a reader may see of it: an id to quote. */
export function logUnexpected(error: unknown, fields: Record<string, unknown> = {}): string {
  const id = crypto.randomUUID();
  log("error", "unexpected", { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error), ...fields });
  return id;
}
