// npm run geography: loads the vintage of the reference files that this version carries, and says what it changed.
import { loadGeography } from "@/lib/data/territory/loadGeography";
import { readReferencePackage } from "@/lib/data/territory/readReferencePackage";
import { ExpectedError } from "@/lib/platform/errors";
import { logUnexpected } from "@/lib/platform/log";
import { translator } from "@/lib/platform/messages";
import { describeReport } from "./geography/describeReport";
import { commandActor } from "./instance/commandActor";
import { StartProblem } from "./instance/startProblem";
import { withInstance } from "./instance/withInstance";

const t = translator("fr", "geography");
const errors = translator("fr", "errors");

try {
  const source = readReferencePackage();
  await withInstance(async (database) => {
    const began = performance.now();
    const report = await loadGeography(database, source, {
      now: new Date(),
      actor: commandActor(),
      onProgress: (step) => process.stderr.write(`${t(`step.${step}`)}\n`),
    });
    const seconds = (performance.now() - began) / 1000;
    process.stdout.write(`${describeReport(report, source.startsOn, seconds).join("\n")}\n`);
  });
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${sentenceOf(error)}\n`);
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartProblem) return error.message;
  if (error instanceof ExpectedError) return errors(error.code, error.details);
  return errors("unexpected", { requestId: logUnexpected(error, { command: "geography" }) });
}
