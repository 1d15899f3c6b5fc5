import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readPresence } from "@/lib/data/presence/readPresence";
import { csvFileName } from "@/lib/gate/api/csvFileName";
import { presenceCsv } from "@/lib/gate/api/presenceAnswer";
import { presenceCsvQuery } from "@/lib/gate/api/presenceQueries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { parisDay } from "@/lib/platform/clock";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: presenceCsvQuery,
  cache: "live",
  run: async ({ query: { format, ...query } }) => {
    const [found, simulation] = await Promise.all([readPresence(query, parisDay(new Date())), isSimulation()]);
    const name = ["belvedere-presence", found.edition?.code ?? found.day].join("-");
    return { kind: "csv", text: presenceCsv(found, query, { simulation, format }), fileName: csvFileName(name, format) };
  },
});
