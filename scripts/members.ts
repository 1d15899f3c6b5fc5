// npm run members -- link | list | reset EMAIL
import { inTransaction } from "@/lib/data/database";
import { createLink } from "@/lib/data/member/createLink";
import { giveAccessLink } from "@/lib/data/member/giveAccessLink";
import { hasAdministrator } from "@/lib/data/member/hasAdministrator";
import { listMembers } from "@/lib/data/member/listMembers";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { translator } from "@/lib/platform/messages";
import { siteOrigin } from "@/lib/platform/publicAddress";
import { CommandProblem } from "./command/CommandProblem";
import { readArguments } from "./command/readArguments";
import { type ExitCode, say } from "./command/runCommand";
import { runSubcommands } from "./command/runSubcommands";
import { commandActor } from "./instance/commandActor";
import { withInstance } from "./instance/withInstance";

const t = translator("fr", "membersCommand");
const word = translator("fr", "vocabulary");

const NO_ARGUMENTS = { values: [], positionals: [], required: 0 };
const addressOf = (token: string) => `${siteOrigin()}/connexion/lien/${token}`;

/** For the first administrator: refused once there is one, who invites the others. */
async function link(args: readonly string[]): Promise<ExitCode> {
  readArguments(args, NO_ARGUMENTS);
  return await withInstance<ExitCode>(async (database) => {
    if (await hasAdministrator(database.pool)) throw new CommandProblem("has-administrator");
    const request = { purpose: "first-administrator", memberId: null, actor: commandActor(), now: new Date() } as const;
    const { token } = await inTransaction(database.pool, (client) => createLink(client, request));
    say(t("first"), addressOf(token));
    return 0;
  });
}

async function list(args: readonly string[]): Promise<ExitCode> {
  readArguments(args, NO_ARGUMENTS);
  return await withInstance<ExitCode>(async (database) => {
    const members = await listMembers(database);
    for (const { email, name, roles, state, secondFactor, lastSignedInAt } of members) {
      const said = { email, name, roles: roles.map((role) => word(`role.${role}`)).join(", "), state, secondFactor: String(secondFactor) };
      say(t("line", { ...said, seen: lastSignedInAt?.toISOString() ?? "never" }));
    }
    say(t("count", { count: members.length }));
    return 0;
  });
}

/** When somebody cannot be reached by mail, or no administrator can get in any more. */
async function reset(args: readonly string[]): Promise<ExitCode> {
  const { positionals } = readArguments(args, { values: [], positionals: ["EMAIL"], required: 1 });
  const email = foldEmail(positionals[0] ?? "");
  return await withInstance<ExitCode>(async (database) => {
    const member = (await listMembers(database)).find((one) => one.email === email);
    if (!member) throw new CommandProblem("unknown-member", { found: email });
    if (member.state === "disabled") throw new CommandProblem("member-disabled", { found: email });
    const { token, purpose } = await inTransaction(database.pool, (client) =>
      giveAccessLink(client, member.id, commandActor(), new Date()),
    );
    say(t("reset", { name: member.name, purpose }), addressOf(token));
    return 0;
  });
}

await runSubcommands("members", { link, list, reset });
