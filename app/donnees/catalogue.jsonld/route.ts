import { catalogue } from "@/components/data/catalogue";
import { listEditions } from "@/lib/data/edition/listEditions";
import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { JSON_LD } from "@/lib/gate/answer";
import { publicRoute } from "@/lib/gate/publicRoute";

/** For data portals. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  cache: "live",
  run: async () => {
    const [editions, site, simulated] = await Promise.all([listEditions(), readIdentity(), isSimulation()]);
    return { kind: "text", text: `${JSON.stringify(catalogue({ editions, site, simulated }), null, 2)}\n`, contentType: JSON_LD };
  },
});
