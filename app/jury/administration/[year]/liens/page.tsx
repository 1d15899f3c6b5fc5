import { getTranslations } from "next-intl/server";
import { LinksView } from "@/components/awardAdmin/LinksView";
import { memberPage } from "@/components/site/memberPage";
import { type LinksRoom, readLinks } from "@/lib/data/award/readLinks";
import { awardYear } from "@/lib/gate/awardYear";
import { nameAsked } from "@/lib/gate/nameAsked";

const page = memberPage<{ room: LinksRoom; name: string }, { year: string }>({
  permission: "run-award",
  path: ({ year }) => `/jury/administration/${year}/liens`,
  title: async ({ room: { award } }) => (await getTranslations("awardAdmin"))("links.titleOf", { year: String(award.year) }),
  read: async ({ params, query, member }) => ({ room: await readLinks(awardYear(params.year), member.id), name: nameAsked(query) }),
  view: (shown) => <LinksView {...shown} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
