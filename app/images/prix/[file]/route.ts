import { palmaresCard } from "@/components/award/palmaresCards";
import { drawCard } from "@/components/share/drawCard";
import { readPalmares } from "@/lib/data/award/readPalmares";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { awardPictureParams } from "@/lib/gate/api/awardQueries";
import { publicRoute } from "@/lib/gate/publicRoute";

/** An award and its first laureates. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: awardPictureParams,
  cache: "live",
  bucket: "pictures",
  run: async ({ locale, params: { year } }) => {
    const [{ palmares }, notice, { name }] = await Promise.all([readPalmares(year), simulationNotice(locale), readIdentity()]);
    return { kind: "png", ...drawCard(palmaresCard(palmares, notice, locale), locale, name), fileName: `belvedere-prix-${year}.png` };
  },
});
