import { badgeOf } from "@/components/award/badge";
import { badgeSvg } from "@/components/award/badgeSvg";
import { drawBadge } from "@/components/award/drawBadge";
import { readPalmaresCategory } from "@/lib/data/award/readPalmares";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { laureatesOf } from "@/lib/domain/award/laureates";
import { badgeParams } from "@/lib/gate/api/awardQueries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { ExpectedError } from "@/lib/platform/errors";

/** The badge of a laureate, to be shown on its own site. Who is no laureate has none. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: badgeParams,
  cache: "live",
  bucket: "pictures",
  run: async ({ locale, params: { year, category: slug, level, code, format } }) => {
    const [{ palmares, category }, notice, { name }] = await Promise.all([
      readPalmaresCategory(year, slug),
      simulationNotice(locale),
      readIdentity(),
    ]);
    const laureate = laureatesOf(category).find((one) => one.level === level && one.code === code);
    if (!laureate) throw new ExpectedError("unknown-nominee");
    const badge = badgeOf({ laureate, palmares, category, site: name, notice }, locale);
    const fileName = `belvedere-prix-${year}-${slug}-${level}-${code}.${format}`;
    if (format === "svg") return { kind: "svg", text: badgeSvg(badge), fileName };
    return { kind: "png", ...drawBadge(badge), fileName };
  },
});
