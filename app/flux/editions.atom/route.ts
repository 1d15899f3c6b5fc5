import { editionsFeed } from "@/components/feed/editionsFeed";
import { listEditions } from "@/lib/data/edition/listEditions";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { ATOM } from "@/lib/gate/answer";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  cache: "live",
  run: async ({ locale }) => {
    const [editions, identity, simulation] = await Promise.all([listEditions(), readIdentity(), simulationNotice(locale)]);
    return { kind: "text", text: editionsFeed(editions, { ...identity, simulation }, locale), contentType: ATOM };
  },
});
