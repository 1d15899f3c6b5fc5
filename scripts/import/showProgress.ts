import type { ImportProgress } from "@/lib/data/import/importRequest";
import { translator } from "@/lib/platform/messages";
import { tell } from "../command/runCommand";

/** A line now and then is enough, and a short file needs none. */
const EVERY = 1_000;

/** Tells on standard error how far an import is: the phase at once, the reading every second. */
export function showProgress(clock: () => number = () => performance.now()): (progress: ImportProgress) => void {
  const t = translator("fr", "import");
  let phase: ImportProgress["phase"] | null = null;
  let began = 0;
  let told = 0;
  return ({ phase: now, bytesRead, bytes, rows }) => {
    const time = clock();
    if (now !== phase) {
      phase = now;
      began = time;
      told = time;
      if (now !== "reading") tell(t(`progress.${now}`));
    } else if (time - told >= EVERY) {
      told = time;
      tell(t("progress.reading", { share: bytesRead / bytes, rows, speed: Math.round((1_000 * rows) / (time - began)) }));
    }
  };
}
