import { readRevisions } from "@/lib/data/edition/readRevision";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { translator } from "@/lib/platform/messages";
import { readArguments } from "../command/readArguments";
import { type ExitCode, say } from "../command/runCommand";
import { withInstance } from "../instance/withInstance";

/** Published editions, newest reference date first, in their latest revision. */
export async function list(args: readonly string[]): Promise<ExitCode> {
  readArguments(args, { values: [], positionals: [], required: 0 });
  const t = translator("fr", "editionCommand");
  return await withInstance<ExitCode>(async ({ pool }) => {
    const latest = (await readRevisions(pool, null)).filter(({ number, latest }) => number === latest);
    if (latest.length === 0) say(t("none"));
    for (const { code, title, referenceOn, number, publishedAt, networks, demonstration } of latest) {
      const reference = formatDay(referenceOn, "day", "fr");
      const published = formatDay(parisDay(publishedAt), "day", "fr");
      say(t("line", { code, title, reference, number, published, networks: networks.join(", "), demonstration: String(demonstration) }));
    }
    return 0;
  });
}
