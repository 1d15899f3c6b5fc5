import { listEditions } from "@/lib/data/edition/listEditions";
import { isSimulation } from "@/lib/data/instance/isSimulation";
import { csvFileName } from "@/lib/gate/api/csvFileName";
import { editionsCsv } from "@/lib/gate/api/editionAnswer";
import { csvQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: csvQuery,
  cache: "live",
  run: async ({ query: { format } }) => ({
    kind: "csv",
    text: editionsCsv(await listEditions(), { simulation: await isSimulation(), format }),
    fileName: csvFileName("belvedere-editions", format),
  }),
});
