import { categoryCard } from "@/components/award/palmaresCards";
import { drawCard } from "@/components/share/drawCard";
import { readPalmaresCategory } from "@/lib/data/award/readPalmares";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { categoryPictureParams } from "@/lib/gate/api/awardQueries";
import { publicRoute } from "@/lib/gate/publicRoute";

/** A category and its laureates. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: categoryPictureParams,
  cache: "live",
  bucket: "pictures",
  run: async ({ locale, params }) => {
    const [{ palmares, category }, notice, { name }] = await Promise.all([
      readPalmaresCategory(params.year, params.category),
      simulationNotice(locale),
      readIdentity(),
    ]);
    const fileName = `belvedere-prix-${params.year}-${params.category}.png`;
    return { kind: "png", ...drawCard(categoryCard(palmares, category, notice, locale), locale, name), fileName };
  },
});
