import { verifyRevision } from "@/lib/data/edition/verifyRevision";
import { translator } from "@/lib/platform/messages";
import { readArguments, readWholeNumber } from "../command/readArguments";
import { type ExitCode, say, tell } from "../command/runCommand";
import { withInstance } from "../instance/withInstance";

/** Exits with 2 when anything differs. */
export async function verify(args: readonly string[]): Promise<ExitCode> {
  const given = readArguments(args, { values: ["revision"], positionals: ["CODE"], required: 1 });
  const [code = ""] = given.positionals;
  const t = translator("fr", "editionCommand");
  return await withInstance<ExitCode>(async (database) => {
    tell(t("verifying"));
    const found = await verifyRevision(database, code, readWholeNumber(given, "revision", 1));
    const { equal, sha256, lists, rows, differences, differencesTotal, notRecomputed, revision } = found;
    const hash =
      sha256 === revision.sha256 ? t("hashEqual", { sha256 }) : t("hashDiffers", { frozen: revision.sha256, recomputed: sha256 });
    say(hash, t("compared", { lists, rows, differences: differencesTotal }));
    for (const { where, territory, field, frozen, recomputed } of differences) {
      say(t("difference", { where, territory: territory ?? "—", field, frozen: String(frozen), recomputed: String(recomputed) }));
    }
    if (differencesTotal > differences.length) say(t("moreDifferences", { count: differencesTotal - differences.length }));
    if (notRecomputed.length > 0) say(t("notRecomputed", { metrics: notRecomputed.join(", ") }));
    say(t(equal ? "equal" : "different", { code, number: revision.number }));
    return equal ? 0 : 2;
  });
}
