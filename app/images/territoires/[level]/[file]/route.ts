import { drawCard } from "@/components/share/drawCard";
import { territoryCard } from "@/components/share/territoryCard";
import { listEditions } from "@/lib/data/edition/listEditions";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readDistribution } from "@/lib/data/ranking/readDistribution";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { readTerritory } from "@/lib/data/territory/readTerritory";
import { readTerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { pictureParams, territoryQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";

/** Where a territory stands: its rank, and the sentence of its page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: pictureParams,
  query: territoryQuery,
  cache: "live",
  bucket: "pictures",
  run: async ({ locale, params, query }) => {
    const [territory, [latest], notice] = await Promise.all([
      readTerritory(params.level, params.code),
      listEditions(),
      simulationNotice(locale),
    ]);
    if (!territory) throw unknownTerritory(params);
    const found = await readTerritoryAnswer(params, query, latest);
    const { edition, rankings, answer } = found;
    const league = rankings?.territory.league;
    const values =
      edition && league && answer
        ? await readDistribution({
            edition: edition.code,
            revision: edition.revision,
            network: answer.on.network,
            metric: answer.by.metric.id,
            league,
          })
        : { values: [] };
    return {
      kind: "png",
      ...drawCard(territoryCard(territory, found, values, notice, locale), locale, (await readIdentity()).name),
      fileName: `belvedere-${params.level}-${params.code}.png`,
    };
  },
});
