import { database, inTransaction } from "@/lib/data/database";
import { askPassword } from "@/lib/data/member/askPassword";
import { giveAccessLink } from "@/lib/data/member/giveAccessLink";
import { readCredentials } from "@/lib/data/member/readCredentials";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { mailLacks } from "@/lib/platform/mailLacks";
import { countAttempt } from "./attempts";
import { linkGiven, mailLink } from "./mailLink";

/** Nobody has proven to be the member: the log says by which way it came. */
const ACTOR = "forgotten-password";

/**
 * Does what a forgotten password asks for: a link by mail, else a mark for the administrator. It runs once the page was answered, so that
 * neither what is said nor how long it takes tells whether an address is known. A few an hour for one address, whoever asks.
 */
export async function answerForgotten(email: string, now: Date): Promise<void> {
  try {
    await countAttempt("forgotten", email);
    const known = await readCredentials({ email });
    if (known === null) return;
    if (mailLacks() !== null) return await inTransaction(database().pool, (client) => askPassword(client, known.id, ACTOR, now));
    const given = await inTransaction(database().pool, (client) => giveAccessLink(client, known.id, ACTOR, now));
    await mailLink(linkGiven(given));
  } catch (error) {
    if (!(error instanceof ExpectedError && error.code === "too-many-attempts")) logUnexpected(error, { asked: ACTOR });
  }
}
