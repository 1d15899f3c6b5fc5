import { type Locale, translator } from "@/lib/platform/messages";
import { isSimulation } from "./isSimulation";

/** « Simulation : aucun chiffre n’est réel », for every page, file, image and answer of a simulated instance; null on a real one. */
export async function simulationNotice(locale: Locale): Promise<string | null> {
  return (await isSimulation()) ? translator(locale, "simulation")("notice") : null;
}
