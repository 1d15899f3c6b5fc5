import type pg from "pg";
import { log } from "@/lib/platform/log";
import { forgetCandidatures } from "../award/forgetCandidatures";
import { database, inTransaction } from "../database";
import { removeGoneObjects } from "../picture/removeGoneObjects";
import { forgetPosts } from "../post/forgetPosts";
import { forgetEmails } from "../report/forgetEmails";
import { forgetUploads } from "../upload/forgetUploads";

const DAY_MS = 86_400_000;

/** Keeps the word given to readers and members, whatever else happens on the instance: now, and every day. */
export function forgetDaily(): void {
  const forget = async () => {
    await inOne("emails-not-forgotten", forgetEmails);
    await inOne("uploads-not-forgotten", forgetUploads);
    await inOne("posts-not-forgotten", forgetPosts);
    await inOne("candidatures-not-forgotten", forgetCandidatures);
    await attempt("pictures-not-removed", () => removeGoneObjects(database().pool));
  };
  void forget();
  setInterval(forget, DAY_MS).unref();
}

const inOne = (event: string, forget: (client: pg.PoolClient, now: Date) => Promise<unknown>) =>
  attempt(event, () => inTransaction(database().pool, (client) => forget(client, new Date())));

/** A database that is away is asked tomorrow. */
async function attempt(event: string, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    log("warning", event, { error: String(error) });
  }
}
