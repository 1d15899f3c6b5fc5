import { listEditions } from "@/lib/data/edition/listEditions";
import { editionsCsv } from "@/lib/gate/api/editionAnswer";
import { isSimulation } from "@/lib/gate/api/isSimulation";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  cache: "live",
  run: async () => ({ kind: "csv", text: editionsCsv(await listEditions(), await isSimulation()), fileName: "belvedere-editions.csv" }),
});
