import { getTranslations } from "next-intl/server";
import { JuryView } from "@/components/awardAdmin/JuryView";
import { memberPage } from "@/components/site/memberPage";
import { type JuryAsked, readJuryAsked } from "@/lib/data/award/readJuryAsked";
import { awardYear } from "@/lib/gate/awardYear";
import { mailLacks } from "@/lib/platform/mailLacks";
import { siteOrigin } from "@/lib/platform/publicAddress";

const page = memberPage<JuryAsked, { year: string }>({
  permission: "run-award",
  path: ({ year }) => `/jury/administration/${year}/jures`,
  title: async ({ room }) => (await getTranslations("awardAdmin"))("jury.titleOf", { year: String(room.award.year) }),
  read: ({ params, query, member }) => readJuryAsked(awardYear(params.year), query.get("employeur") ?? "", member.id),
  view: (asked, { member }) => <JuryView asked={asked} own={member.id} origin={siteOrigin()} mails={mailLacks() === null} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
