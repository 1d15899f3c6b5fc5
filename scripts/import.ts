// npm run import -- FILE [--apply] [--overwrite] [--without-doubtful]
import { basename } from "node:path";
import { explainDoubts, explainRefusal } from "@/lib/data/import/explain";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import { translator } from "@/lib/platform/messages";
import { readArguments } from "./command/readArguments";
import { runCommand, say } from "./command/runCommand";
import { describeReport } from "./import/describeReport";
import { showProgress } from "./import/showProgress";
import { commandActor } from "./instance/commandActor";
import { withInstance } from "./instance/withInstance";

await runCommand("import", async (args) => {
  const { positionals, flags } = readArguments(args, {
    values: [],
    flags: ["apply", "overwrite", "without-doubtful"],
    positionals: ["FILE"],
    required: 1,
  });
  const [filePath = ""] = positionals;
  const t = translator("fr", "import");
  const words = { line: t("refusedLine"), reason: t("refusedReason") };
  const report = await withInstance((database) =>
    importSnapshots(database, {
      filePath,
      fileName: basename(filePath),
      apply: flags.has("apply"),
      overwrite: flags.has("overwrite"),
      doubtful: flags.has("without-doubtful") ? "set-aside" : "stored",
      now: new Date(),
      actor: commandActor(),
      refused: {
        path: `${filePath}.refused.csv`,
        words: { ...words, cut: t("refusedCut"), explain: (refusal) => explainRefusal(refusal, "command") },
      },
      setAside: { path: `${filePath}.doubtful.csv`, words: { ...words, explain: explainDoubts } },
      onProgress: showProgress(),
    }),
  );
  say(...describeReport(report, { filePath, overwrite: flags.has("overwrite") }));
  return report.refused === 0 ? 0 : 2;
});
