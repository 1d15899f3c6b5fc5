import { publishEdition } from "@/lib/data/edition/publishEdition";
import { readSettings } from "@/lib/data/settings/readSettings";
import { translator } from "@/lib/platform/messages";
import { readArguments, readWholeNumber, requireValue } from "../command/readArguments";
import { type ExitCode, say, tell } from "../command/runCommand";
import { commandActor } from "../instance/commandActor";
import { withInstance } from "../instance/withInstance";
import { readNetworks } from "./readNetworks";

export async function publish(args: readonly string[]): Promise<ExitCode> {
  const given = readArguments(args, {
    values: ["code", "title", "reference", "window", "networks", "previous"],
    positionals: [],
    required: 0,
  });
  const t = translator("fr", "editionCommand");
  const publication = {
    code: requireValue(given, "code"),
    title: requireValue(given, "title"),
    referenceOn: requireValue(given, "reference"),
    networks: readNetworks(given.values.networks),
    previous: given.values.previous,
    now: new Date(),
    actor: commandActor(),
    onComputing: () => tell(t("computing")),
  };
  const asked = readWholeNumber(given, "window", 0);
  return await withInstance<ExitCode>(async (database) => {
    const windowDays = asked ?? (await readSettings(database.pool)).windowDays;
    const began = performance.now();
    const { code, networks, previous, ranked, notRanked, lists, sha256 } = await publishEdition(database, { ...publication, windowDays });
    const seconds = (performance.now() - began) / 1000;
    say(
      t("published", { code, title: publication.title, seconds }),
      t("contents", { networks: networks.join(", "), lists, ranked, notRanked }),
      previous ? t("previous", { code: previous.code, revision: previous.revision }) : t("noPrevious"),
      t("sha256", { sha256 }),
      t("readIt", { code }),
    );
    return 0;
  });
}
