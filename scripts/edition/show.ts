import { readContents } from "@/lib/data/edition/readContents";
import { readRevision, readRevisions } from "@/lib/data/edition/readRevision";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/messages";
import { readArguments, readWholeNumber } from "../command/readArguments";
import { type ExitCode, say } from "../command/runCommand";
import { withInstance } from "../instance/withInstance";

/** What a revision holds, and the history of its edition. */
export async function show(args: readonly string[]): Promise<ExitCode> {
  const given = readArguments(args, { values: ["revision"], positionals: ["CODE"], required: 1 });
  const [code = ""] = given.positionals;
  const number = readWholeNumber(given, "revision", 1);
  const t = translator("fr", "editionCommand");
  const words = translator("fr", "vocabulary");
  return await withInstance<ExitCode>(async ({ pool }) => {
    const revision = await readRevision(pool, code, number);
    const { referenceOn, windowDays, previous, sha256, title, demonstration, networks } = revision;
    say(
      t("title", { code, title, number: revision.number, latest: revision.latest }),
      t("dates", { reference: formatDay(referenceOn, "day", "fr"), window: windowDays }),
      t("networks", { networks: networks.join(", ") }),
      previous ? t("previous", { code: previous.code, revision: previous.revision }) : t("noPrevious"),
      t("sha256", { sha256 }),
    );
    if (demonstration) say(t("demonstration"));
    for (const { network, league, ranked, territories } of await readContents(pool, revision.id)) {
      say(t("list", { network: words(`network.${network}`), league: words(`league.${league}`), ranked, territories }));
    }
    for (const { number, publishedAt, publishedBy, reason } of await readRevisions(pool, code)) {
      const published = formatDay(parisDay(publishedAt), "day", "fr");
      say(t("revision", { number, published, by: publishedBy, reason: reason ?? t("firstRevision") }));
    }
    return 0;
  });
}
