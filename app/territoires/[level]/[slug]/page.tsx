import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { territoryPicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { pictureAlt } from "@/components/share/territoryCard";
import { type PageQuery, publicPage } from "@/components/site/publicPage";
import { TerritoryView } from "@/components/territory/TerritoryView";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readTerritoryPage } from "@/lib/data/territory/readTerritoryPage";
import { withDe } from "@/lib/domain/territory/article";
import { isCodeOf } from "@/lib/domain/territory/code";
import { LEVELS } from "@/lib/domain/territory/level";
import { codeOfSlug } from "@/lib/domain/territory/slug";
import { territoryQuery } from "@/lib/gate/api/queries";
import { parseQuery } from "@/lib/gate/parseQuery";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { ExpectedError } from "@/lib/platform/errors";

const addressOf = ({ level, slug }: { level: string; slug: string }) => `/territoires/${level}/${slug}`;

const lastOf = (query: PageQuery, name: string): string => [query[name] ?? []].flat().at(-1) ?? "";

/** What a campaign link adds is not ours to judge. */
function askedOf(query: PageQuery) {
  return parseQuery(territoryQuery, new URLSearchParams(["edition", "revision"].map((name) => [name, lastOf(query, name)])));
}

const page = publicPage({
  path: addressOf,
  read: async ({ params, query }: { params: { level: string; slug: string }; query: PageQuery }) => {
    const level = LEVELS.find((one) => one === params.level);
    const code = codeOfSlug(params.slug);
    if (!level) throw new ExpectedError("unknown-territory", { found: `${params.level}/${code}` });
    const found = isCodeOf(level, code) ? await readTerritoryPage({ level, code }, askedOf(query)) : null;
    if (!found) throw unknownTerritory({ level, code });
    if (found.path === addressOf(params)) return { found, simulation: await simulationNotice("fr") };
    const kept = new URLSearchParams(Object.keys(query).flatMap((name) => (lastOf(query, name) ? [[name, lastOf(query, name)]] : [])));
    return permanentRedirect(kept.size > 0 ? `${found.path}?${kept}` : found.path);
  },
  metadata: async ({ found }) => {
    const { territory, path, edition } = found;
    const t = await getTranslations("territory");
    const title = t("metaTitle", { name: territory.name });
    const description = t("metaDescription", { ofName: withDe(territory.name, territory.article), name: territory.name });
    const picture = territoryPicture(territory, edition);
    return { title, description, alternates: { canonical: path }, ...shareMetadata(path, { url: picture, alt: pictureAlt(found) }) };
  },
  view: ({ found, simulation }, { query }) => {
    const kept = ["edition", "revision"].map((name) => ({ name, value: lastOf(query, name) })).filter(({ value }) => value !== "");
    const chosen = query.network === undefined ? null : [query.network].flat();
    return <TerritoryView page={found} simulation={simulation} chosen={chosen} kept={kept} />;
  },
});
export const generateMetadata = page.generateMetadata;
export default page.render;
