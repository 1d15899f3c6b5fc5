import { markInstance } from "@/lib/data/instance/markInstance";
import { translator } from "@/lib/platform/messages";
import type { Filling } from "../start/filling";
import { missingAwards } from "./missingAwards";
import { missingCampaigns } from "./missingCampaigns";
import { prepareSimulation, type SimulationProgress } from "./prepareSimulation";

/** Fills the instance that starts with the simulation, saying each edition as it is published. */
export function simulationFilling({ small, now }: { small: boolean; now: Date }): Filling {
  return {
    step: "simulation",
    notice: `${translator("fr", "simulation")("notice")}.`,
    begin: (database) => markInstance(database, "simulation", now),
    isWanted: async (database) => {
      const { missing } = await missingCampaigns(database, { small, now });
      return missing.length > 0 || (await missingAwards(database, { small, now })).length > 0;
    },
    fill: (database) => prepareSimulation(database, { small, now, onProgress: tell }),
  };
}

function tell({ step, written = 0, done, total }: SimulationProgress): void {
  const line = translator("fr", "simulation")(`progress.${step}`, { written, done, total });
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K  ${line}\n` : `  ${line}\n`);
}
