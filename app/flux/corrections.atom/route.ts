import { correctionsFeed } from "@/components/feed/correctionsFeed";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readCorrections } from "@/lib/data/report/readCorrections";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { ATOM } from "@/lib/gate/answer";
import { publicRoute } from "@/lib/gate/publicRoute";

/** The last ones: those of the first page of the log. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  cache: "live",
  run: async ({ locale }) => {
    const [{ rows }, identity, simulation] = await Promise.all([readCorrections(1), readIdentity(), simulationNotice(locale)]);
    return { kind: "text", text: correctionsFeed(rows, { ...identity, simulation }, locale), contentType: ATOM };
  },
});
