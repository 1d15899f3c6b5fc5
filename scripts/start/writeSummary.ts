import { translator } from "@/lib/platform/messages";
import { readableAddress, type StartOptions } from "./startOptions";

/** At most ten lines: what was done, where to look, how to load a file, how to stop. */
export function writeSummary(
  options: StartOptions,
  folder: string | null,
  done: readonly string[],
  notice: string | null,
  firstLink: string | null,
): void {
  const t = translator("fr", "start");
  const url = readableAddress(options);
  const lines = [
    "",
    t("end.ready", { url }),
    ...(notice === null ? [] : [notice]),
    t("end.done", { count: done.length, names: done.join(", ").toLocaleLowerCase("fr") }),
    t("end.health", { url: `${url}/api/health` }),
    folder === null ? t("end.given") : t("end.folder", { folder }),
    // Those commands go to the real instance unless they are told otherwise.
    ...(notice === null ? [t("end.import"), t("end.edition")] : []),
    ...(firstLink === null ? [] : [t("end.first", { url: firstLink })]),
    t("end.stop"),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
