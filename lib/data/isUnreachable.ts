/** Node's words for a server that does not answer, and PostgreSQL's for one that is starting, stopping or full. */
const CODES = /^(?:E(?:CONNREFUSED|CONNRESET|NOTFOUND|TIMEDOUT|PIPE|HOSTUNREACH|AI_AGAIN)|57P0[1-5]|08...|53300)$/;
/** The driver's own errors have no code. */
const MESSAGES = /timeout exceeded when trying to connect|connection terminated|connection ended unexpectedly|is not queryable/i;

/** Whether an error means that the database does not answer: nothing is wrong with what was asked of it. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return CODES.test(code) || MESSAGES.test(error.message);
}
