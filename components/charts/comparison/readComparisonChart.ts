import { z } from "zod";
import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readTerritoryHistory } from "@/lib/data/snapshot/readTerritoryHistory";
import { readTerritory } from "@/lib/data/territory/readTerritory";
import { NETWORKS } from "@/lib/domain/account/network";
import { readCodes } from "@/lib/domain/territory/comparedCodes";
import { tellApart } from "@/lib/domain/territory/tellApart";
import { FIELDS } from "@/lib/gate/api/fields";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { registeredChart } from "../registeredChart";
import { comparisonChart } from "./comparisonChart";

const query = z.object({ codes: FIELDS.codes, network: z.enum(NETWORKS).describe("A network.") });

/** How the audience of several territories went on a network, as it is known today. */
export const readComparisonChart = registeredChart(query, async ({ codes, network }, locale) => {
  const [simulation, sides] = await Promise.all([
    simulationNotice(locale),
    Promise.all(
      (readCodes(codes) ?? []).map(async (key) => {
        const [territory, histories] = await Promise.all([readTerritory(key.level, key.code), readTerritoryHistory(key)]);
        if (!territory) throw unknownTerritory(key);
        return { territory, accounts: histories.filter((account) => account.counted && account.network === network) };
      }),
    ),
  ]);
  const nameOf = tellApart(sides.map(({ territory }) => territory));
  const named = sides.map(({ territory, accounts }) => ({ territory: { ...territory, name: nameOf(territory) }, accounts }));
  return comparisonChart({ sides: named, network, notices: cardNotices(null, simulation, locale) }, locale);
});
