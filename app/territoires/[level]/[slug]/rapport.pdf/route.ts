import { keptDrawing } from "@/components/share/keptDrawing";
import { drawReport } from "@/components/territory/drawReport";
import { territoryReport } from "@/components/territory/territoryReport";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { readTerritoryPage } from "@/lib/data/territory/readTerritoryPage";
import { reportParams, territoryQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { ExpectedError } from "@/lib/platform/errors";

/** What a territory's page says of an edition, as a document for a council. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: reportParams,
  query: territoryQuery,
  cache: "live",
  bucket: "pictures",
  run: async ({ params, query, locale }) => {
    const [page, site, simulation] = await Promise.all([readTerritoryPage(params, query), readIdentity(), simulationNotice(locale)]);
    if (!page) throw unknownTerritory(params);
    const report = territoryReport(page, site, simulation, locale);
    if (!report || !page.edition) throw new ExpectedError("nothing-drawn");
    const { standings, charts, ...texts } = report;
    const key = JSON.stringify(["report", locale, texts, standings, charts.drawn.map(({ table }) => table)]);
    return {
      kind: "pdf",
      ...keptDrawing(key, () => drawReport(report, locale, new Date())),
      fileName: `belvedere-${params.level}-${params.code}-${page.edition.code}-r${page.edition.revision}.pdf`,
    };
  },
});
