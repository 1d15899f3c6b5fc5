import { getTranslations } from "next-intl/server";
import { LinksView } from "@/components/awardAdmin/LinksView";
import { memberPage } from "@/components/site/memberPage";
import { type LinksRoom, readLinks } from "@/lib/data/award/readLinks";
import { awardYear } from "@/lib/gate/awardYear";

const page = memberPage<LinksRoom, { year: string }>({
  permission: "run-award",
  path: ({ year }) => `/jury/administration/${year}/liens`,
  title: async ({ award }) => (await getTranslations("awardAdmin"))("links.titleOf", { year: String(award.year) }),
  read: ({ params, member }) => readLinks(awardYear(params.year), member.id),
  view: (room) => <LinksView room={room} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
