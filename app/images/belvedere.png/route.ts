import { drawCard } from "@/components/share/drawCard";
import { homeCard } from "@/components/share/homeCard";
import { readEdition } from "@/lib/data/edition/readEdition";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { territoryQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { ExpectedError } from "@/lib/platform/errors";

/** What the site is, with the title of an edition: the latest unless named, none where none is published. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: territoryQuery,
  cache: "live",
  bucket: "pictures",
  run: async ({ locale, query }) => {
    const reading = readEdition(query.edition, query.revision).catch((error: unknown) => {
      if (error instanceof ExpectedError && error.code === "no-edition") return undefined;
      throw error;
    });
    const [edition, notice] = await Promise.all([reading, simulationNotice(locale)]);
    return { kind: "png", ...drawCard(homeCard(edition, notice, locale), locale, (await readIdentity()).name), fileName: "belvedere.png" };
  },
});
