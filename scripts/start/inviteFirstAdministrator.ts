import { type Database, inTransaction } from "@/lib/data/database";
import { createLink } from "@/lib/data/member/createLink";
import { hasAdministrator } from "@/lib/data/member/hasAdministrator";
import { readEnvironment } from "@/lib/platform/environment";
import { commandActor } from "../instance/commandActor";
import { readableAddress, type StartOptions } from "./startOptions";

/** The address by which the first administrator of an instance is made: a new one, which ends the one before. Null once there is somebody. */
export async function inviteFirstAdministrator(database: Database, options: Pick<StartOptions, "host" | "port">): Promise<string | null> {
  if (await hasAdministrator(database.pool)) return null;
  const { token } = await inTransaction(database.pool, (client) =>
    createLink(client, { purpose: "first-administrator", memberId: null, actor: commandActor(), now: new Date() }),
  );
  return `${readEnvironment().PUBLIC_URL ?? readableAddress(options)}/connexion/lien/${token}`;
}
