import { type Environment, readEnvironment } from "./environment";

/** What mail still lacks; null when it is sent. Without an address of its own the site cannot say where its links lead. */
export function mailLacks(
  { SMTP_URL, MAIL_FROM, PUBLIC_URL }: Pick<Environment, "SMTP_URL" | "MAIL_FROM" | "PUBLIC_URL"> = readEnvironment(),
): "SMTP_URL" | "MAIL_FROM" | "PUBLIC_URL" | null {
  if (SMTP_URL === undefined) return "SMTP_URL";
  if (MAIL_FROM === undefined) return "MAIL_FROM";
  return PUBLIC_URL === undefined ? "PUBLIC_URL" : null;
}
