import type { RankMove } from "@/lib/data/edition/readChanges";
import { reviseEdition } from "@/lib/data/edition/reviseEdition";
import { translator } from "@/lib/platform/messages";
import { readArguments, requireValue } from "../command/readArguments";
import { type ExitCode, say, tell } from "../command/runCommand";
import { commandActor } from "../instance/commandActor";
import { withInstance } from "../instance/withInstance";
import { readNetworks } from "./readNetworks";

const t = translator("fr", "editionCommand");
const words = translator("fr", "vocabulary");

export async function revise(args: readonly string[]): Promise<ExitCode> {
  const given = readArguments(args, { values: ["code", "reason", "networks"], positionals: ["CODE"], required: 0 });
  const code = given.positionals[0] ?? requireValue(given, "code");
  const correction = { code, reason: requireValue(given, "reason"), networks: readNetworks(given.values.networks) };
  return await withInstance<ExitCode>(async (database) => {
    const began = performance.now();
    const { number, sha256, changes } = await reviseEdition(database, {
      ...correction,
      now: new Date(),
      actor: commandActor(),
      onComputing: () => tell(t("computing")),
    });
    const { values, ranks, entered, left, largest } = changes;
    say(t("revised", { code, number, seconds: (performance.now() - began) / 1000 }), t("changes", { values, ranks, entered, left }));
    for (const move of largest) say(describeMove(move));
    say(t("sha256", { sha256 }));
    return 0;
  });
}

function describeMove({ network, metric, league, name, level, code, before, after }: RankMove): string {
  const where = { network: words(`network.${network}`), metric: words(`metric.${metric}`), league: words(`league.${league}`) };
  return t("move", { ...where, name, level, code, before: before.rank, after: after.rank });
}
