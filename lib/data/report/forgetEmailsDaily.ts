import { log } from "@/lib/platform/log";
import { database, inTransaction } from "../database";
import { forgetEmails } from "./forgetEmails";

const DAY_MS = 86_400_000;

/** Keeps the word given to readers, whatever else happens on the instance: now, and every day. A database that is away is asked tomorrow. */
export function forgetEmailsDaily(): void {
  const forget = async () => {
    try {
      await inTransaction(database().pool, (client) => forgetEmails(client, new Date()));
    } catch (error) {
      log("warning", "emails-not-forgotten", { error: String(error) });
    }
  };
  void forget();
  setInterval(forget, DAY_MS).unref();
}
