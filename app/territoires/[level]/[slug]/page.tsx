import { permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { territoryPicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { pictureAlt } from "@/components/share/territoryCard";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { withQuery } from "@/components/site/withQuery";
import { TerritoryView } from "@/components/territory/TerritoryView";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readTerritoryPage } from "@/lib/data/territory/readTerritoryPage";
import { withDe } from "@/lib/domain/territory/article";
import { isCodeOf } from "@/lib/domain/territory/code";
import { LEVELS } from "@/lib/domain/territory/level";
import { codeOfSlug } from "@/lib/domain/territory/slug";
import { territoryQuery } from "@/lib/gate/api/queries";
import { lastOf, parsePageQuery } from "@/lib/gate/parsePageQuery";
import { unknownTerritory } from "@/lib/gate/unknownTerritory";
import { ExpectedError } from "@/lib/platform/errors";
import { localAddress } from "@/lib/platform/localAddress";

const addressOf = ({ level, slug }: { level: string; slug: string }) => `/territoires/${level}/${slug}`;

const page = publicPage({
  path: addressOf,
  read: async ({ params, query }: { params: { level: string; slug: string }; query: URLSearchParams }) => {
    const level = LEVELS.find((one) => one === params.level);
    const code = codeOfSlug(params.slug);
    if (!level) throw new ExpectedError("unknown-territory", { found: `${params.level}/${code}` });
    const found = isCodeOf(level, code) ? await readTerritoryPage({ level, code }, parsePageQuery(territoryQuery, query)) : null;
    if (!found) throw unknownTerritory({ level, code });
    if (found.path !== addressOf(params)) permanentRedirect(localAddress(withQuery(found.path, query), await getLocale()));
    return { found, simulation: await simulationNotice(await getLocale()) };
  },
  metadata: async ({ found }) => {
    const { territory, path, edition } = found;
    const t = await getTranslations("territory");
    const title = t("metaTitle", { name: territory.name });
    const description = t("metaDescription", { ofName: withDe(territory.name, territory.article), name: territory.name });
    const picture = territoryPicture(territory, edition);
    return {
      title,
      description,
      alternates: await alternates(path),
      ...(await shareMetadata(path, { url: picture, alt: pictureAlt(found, await getLocale()) })),
    };
  },
  view: ({ found, simulation }, { query }) => {
    const kept = ["edition", "revision"].map((name) => ({ name, value: lastOf(query, name) })).filter(({ value }) => value !== "");
    return (
      <TerritoryView page={found} simulation={simulation} chosen={query.has("network") ? query.getAll("network") : null} kept={kept} />
    );
  },
});
export const generateMetadata = page.generateMetadata;
export default page.render;
