import { listEditions } from "@/lib/data/edition/listEditions";
import { isSimulation } from "@/lib/data/instance/isSimulation";
import { editionsCsv } from "@/lib/gate/api/editionAnswer";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  cache: "live",
  run: async () => ({ kind: "csv", text: editionsCsv(await listEditions(), await isSimulation()), fileName: "belvedere-editions.csv" }),
});
