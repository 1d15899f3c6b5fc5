// npm run demo -- load | remove
import { loadDemonstration } from "@/lib/data/demonstration/loadDemonstration";
import { removeDemonstration } from "@/lib/data/demonstration/removeDemonstration";
import { translator } from "@/lib/platform/messages";
import { readArguments } from "./command/readArguments";
import { type ExitCode, say, tell } from "./command/runCommand";
import { runSubcommands } from "./command/runSubcommands";
import { commandActor } from "./instance/commandActor";
import { withInstance } from "./instance/withInstance";

const t = translator("fr", "demo");

const NO_ARGUMENTS = { values: [], positionals: [], required: 0 };

async function load(args: readonly string[]): Promise<ExitCode> {
  readArguments(args, NO_ARGUMENTS);
  return await withInstance<ExitCode>(async (database) => {
    const { imported, published, present } = await loadDemonstration(database, {
      now: new Date(),
      actor: commandActor(),
      onProgress: (at) => tell(at.step === "import" ? t("importing") : t("publishing", { code: at.code })),
    });
    say(t("loaded", { figures: imported.new, known: imported.same, accounts: imported.accountsCreated }));
    say(t("editions", { count: published.length, codes: published.map(({ code }) => code).join(", "), present: present.length }));
    return 0;
  });
}

async function remove(args: readonly string[]): Promise<ExitCode> {
  readArguments(args, NO_ARGUMENTS);
  return await withInstance<ExitCode>(async (database) => {
    const { editions, snapshots, accounts, kept } = await removeDemonstration(database, { actor: commandActor() });
    if (editions.length + snapshots + accounts === 0) say(t("nothing"));
    else say(t("removed", { editions: editions.length, snapshots, accounts }));
    if (kept > 0) say(t("kept", { count: kept }));
    return 0;
  });
}

await runSubcommands("demo", { load, remove });
