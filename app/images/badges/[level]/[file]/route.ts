import { chartPng } from "@/components/charts/picture/chartPng";
import { badgeSvg } from "@/components/territory/badgeSvg";
import { territoryBadge } from "@/components/territory/territoryBadge";
import { listEditions } from "@/lib/data/edition/listEditions";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { readTerritory } from "@/lib/data/territory/readTerritory";
import { readTerritoryAnswer } from "@/lib/data/territory/readTerritoryAnswer";
import { territoryBadgeParams, territoryQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { ExpectedError } from "@/lib/platform/errors";

/** The badge of a territory in an edition, to be shown on its own site. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: territoryBadgeParams,
  query: territoryQuery,
  cache: "live",
  bucket: "pictures",
  run: async ({ params: { level, code, format }, query, locale }) => {
    const [territory, [latest], notice, { name }] = await Promise.all([
      readTerritory(level, code),
      listEditions(),
      simulationNotice(locale),
      readIdentity(),
    ]);
    if (!territory) throw unknownTerritory({ level, code });
    const badge = territoryBadge(await readTerritoryAnswer({ level, code }, query, latest), name, notice, locale);
    if (!badge) throw new ExpectedError("nothing-drawn");
    const text = await badgeSvg(badge);
    const fileName = `belvedere-badge-${level}-${code}.${format}`;
    return format === "svg" ? { kind: "svg", text, fileName } : { kind: "png", ...chartPng(text), fileName };
  },
});
