import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readPresence } from "@/lib/data/presence/readPresence";
import { presenceAnswer } from "@/lib/gate/api/presenceAnswer";
import { presenceQuery } from "@/lib/gate/api/presenceQueries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { parisDay } from "@/lib/platform/clock";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: presenceQuery,
  cache: "live",
  run: async ({ query }) => {
    const [found, simulation] = await Promise.all([readPresence(query, parisDay(new Date())), isSimulation()]);
    return { kind: "json", body: presenceAnswer(found, query, simulation) };
  },
});
