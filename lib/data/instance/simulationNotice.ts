import { type Locale, translator } from "@/lib/platform/messages";
import { isSimulation } from "./isSimulation";
import type { Instance } from "./readInstance";

/** « Simulation : aucun chiffre n’est réel », for every page, file, image and answer of a simulated instance; null on a real one. */
export async function simulationNotice(locale: Locale): Promise<string | null> {
  return noticeOf({ nature: (await isSimulation()) ? "simulation" : "real" }, locale);
}

/** The same for an instance that was read already. */
export function noticeOf({ nature }: Pick<Instance, "nature">, locale: Locale): string | null {
  return nature === "simulation" ? translator(locale, "simulation")("notice") : null;
}
