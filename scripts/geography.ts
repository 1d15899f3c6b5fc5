// npm run geography: loads the vintage of the reference files that this version carries, and says what it changed.
import { loadGeography } from "@/lib/data/territory/loadGeography";
import { readReferencePackage } from "@/lib/data/territory/readReferencePackage";
import { translator } from "@/lib/platform/messages";
import { readArguments } from "./command/readArguments";
import { type ExitCode, runCommand, say, tell } from "./command/runCommand";
import { describeReport } from "./geography/describeReport";
import { commandActor } from "./instance/commandActor";
import { withInstance } from "./instance/withInstance";

const t = translator("fr", "geography");

await runCommand("geography", async (args) => {
  readArguments(args, { values: [], positionals: [], required: 0 });
  const source = readReferencePackage();
  return await withInstance<ExitCode>(async (database) => {
    const began = performance.now();
    const report = await loadGeography(database, source, {
      now: new Date(),
      actor: commandActor(),
      onProgress: (step) => tell(t(`step.${step}`)),
    });
    const seconds = (performance.now() - began) / 1000;
    say(...describeReport(report, source.startsOn, seconds));
    return 0;
  });
});
