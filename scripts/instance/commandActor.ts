import { userInfo } from "node:os";

/** Who runs a command, for the audit log: `command:USER`. */
export function commandActor(): string {
  try {
    return `command:${userInfo().username}`;
  } catch {
    return `command:${process.getuid?.() ?? "unknown"}`; // an account without a name, as containers give
  }
}
