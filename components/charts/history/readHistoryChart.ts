import { z } from "zod";
import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readTerritoryHistory } from "@/lib/data/snapshot/readTerritoryHistory";
import { readTerritory } from "@/lib/data/territory/readTerritory";
import { NETWORKS } from "@/lib/domain/account/network";
import { isCodeOf } from "@/lib/domain/territory/code";
import { territoryPath } from "@/lib/domain/territory/slug";
import { FIELDS } from "@/lib/gate/api/fields";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { registeredChart } from "../registeredChart";
import { historyChart } from "./historyChart";
import { historyToldOf } from "./historyToldOf";

const query = z.object({
  level: FIELDS.level,
  code: z.string().max(20).describe("Code of a territory of the level."),
  network: z.enum(NETWORKS).describe("A network."),
});

/** What a territory's accounts on a network showed over time, as they are known today. */
export const readHistoryChart = registeredChart(query, async ({ level, code, network }, locale) => {
  if (!isCodeOf(level, code)) throw unknownTerritory({ level, code });
  const [territory, histories, simulation] = await Promise.all([
    readTerritory(level, code),
    readTerritoryHistory({ level, code }),
    simulationNotice(locale),
  ]);
  if (!territory) throw unknownTerritory({ level, code });
  const accounts = historyToldOf(histories, network);
  const notices = cardNotices(null, simulation, locale);
  return historyChart({ territory, path: territoryPath(territory), network, accounts, notices }, locale);
});
