import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readCodes } from "@/lib/domain/territory/comparedCodes";
import { comparisonCsv } from "@/lib/gate/api/comparisonCsv";
import { csvFileName } from "@/lib/gate/api/csvFileName";
import { findComparison } from "@/lib/gate/api/findComparison";
import { comparisonCsvQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { ExpectedError } from "@/lib/platform/errors";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: comparisonCsvQuery,
  cache: "live",
  run: async ({ query: { format, ...query } }) => {
    const [{ edition, territories }, simulation] = await Promise.all([
      findComparison({ ...query, keys: readCodes(query.codes) ?? [] }),
      isSimulation(),
    ]);
    if (!edition) throw new ExpectedError("no-edition");
    const name = `belvedere-comparaison-${edition.code}-r${edition.revision}`;
    return { kind: "csv", text: comparisonCsv(edition, territories, { simulation, format }), fileName: csvFileName(name, format) };
  },
});
