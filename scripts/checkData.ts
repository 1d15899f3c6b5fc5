// npm run check:data: invariants of the database, as queries that must return nothing. Exits with 2 when one is broken.

import { checkDocuments } from "@/lib/data/invariants/checkDocuments";
import { checkInvariants } from "@/lib/data/invariants/checkInvariants";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";
import { translator } from "@/lib/platform/messages";
import type fr from "@/messages/fr.json";
import { readArguments } from "./command/readArguments";
import { type ExitCode, runCommand, say } from "./command/runCommand";
import { withInstance } from "./instance/withInstance";

const t = translator("fr", "checkData");

async function* checked(pool: Parameters<typeof checkInvariants>[0]) {
  yield* checkInvariants(pool);
  yield* checkDocuments(pool);
}

await runCommand("check:data", async (args) => {
  readArguments(args, { values: [], positionals: [], required: 0 });
  return await withInstance<ExitCode>(async ({ pool }) => {
    let broken = 0;
    for await (const { id, count, found } of checked(pool)) {
      // A test holds that each invariant has its sentence.
      const sentence = t(`invariant.${id as keyof typeof fr.checkData.invariant}`, THRESHOLDS);
      say(t("line", { ok: String(count === 0), sentence }));
      if (count > 0) say(t("broken", { id, count, found: found.join(", ") }));
      broken += Number(count > 0);
    }
    say(t("end", { broken }));
    return broken === 0 ? 0 : 2;
  });
});
