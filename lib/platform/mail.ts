import { createTransport } from "nodemailer";
import { z } from "zod";
import { readEnvironment } from "./environment";

export interface Mail {
  to: string;
  /** The name of the site, before its address. */
  from: string;
  subject: string;
  text: string;
}

const address = z.email().max(200);
/** A server that does not answer must not hold whoever waits for the page. */
const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/**
 * Sends one mail to one address, which is looked at before: a list or a name in it would send a link elsewhere.
 * @throws Error with the code of what failed, and nothing that a server said: that often repeats the address, and errors are logged
 */
export async function sendMail({ to, from, subject, text }: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = readEnvironment();
  if (SMTP_URL === undefined || MAIL_FROM === undefined) throw new Error("mail is not configured");
  const one = address.parse(to);
  const server = createTransport({ url: SMTP_URL, ...PATIENCE });
  try {
    await server.sendMail({ from: { name: from, address: MAIL_FROM }, to: { name: "", address: one }, subject, text });
  } catch (error) {
    throw new Error(`mail was not sent: ${reasonOf(error)}`);
  } finally {
    server.close();
  }
}

function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  const [code, answer] = ["code" in error ? error.code : null, "responseCode" in error ? error.responseCode : null];
  return (
    [code, answer].filter((part) => (typeof part === "string" && /^\w+$/.test(part)) || typeof part === "number").join(" ") || "unknown"
  );
}
