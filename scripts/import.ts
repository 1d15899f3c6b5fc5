// npm run import -- FILE [--apply] [--overwrite]
import { basename } from "node:path";
import { explainRefusal } from "@/lib/data/import/explain";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import { translator } from "@/lib/platform/messages";
import { readArguments } from "./command/readArguments";
import { runCommand, say } from "./command/runCommand";
import { describeReport } from "./import/describeReport";
import { showProgress } from "./import/showProgress";
import { commandActor } from "./instance/commandActor";
import { withInstance } from "./instance/withInstance";

await runCommand("import", async (args) => {
  const { positionals, flags } = readArguments(args, { values: [], flags: ["apply", "overwrite"], positionals: ["FILE"], required: 1 });
  const [filePath = ""] = positionals;
  const t = translator("fr", "import");
  const report = await withInstance((database) =>
    importSnapshots(database, {
      filePath,
      fileName: basename(filePath),
      apply: flags.has("apply"),
      overwrite: flags.has("overwrite"),
      now: new Date(),
      actor: commandActor(),
      refused: {
        path: `${filePath}.refused.csv`,
        words: { line: t("refusedLine"), reason: t("refusedReason"), explain: (refusal) => explainRefusal(refusal, "command") },
      },
      onProgress: showProgress(),
    }),
  );
  say(...describeReport(report, { filePath, overwrite: flags.has("overwrite") }));
  return report.refused === 0 ? 0 : 2;
});
