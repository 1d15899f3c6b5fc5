import { getTranslations } from "next-intl/server";
import { CandidaturesView } from "@/components/candidature/CandidaturesView";
import { memberPage } from "@/components/site/memberPage";
import { listCandidatures } from "@/lib/data/award/listCandidatures";
import { readAwardForTriage } from "@/lib/data/award/readAwardForTriage";
import { database } from "@/lib/data/database";
import type { Member } from "@/lib/data/member/member";
import { readCandidatureQuery } from "@/lib/gate/candidatureQuery";

const page = memberPage({
  permission: "run-award",
  path: ({ year }: { year: string }) => `/jury/administration/${year}/candidatures`,
  title: async ({ award }) => (await getTranslations("candidatures"))("title", { year: String(award.year) }),
  read: async ({ params, query, member }: { params: { year: string }; query: URLSearchParams; member: Member }) => {
    const { pool } = database();
    const award = await readAwardForTriage(pool, params.year);
    const filter = readCandidatureQuery(query);
    return { award, filter, list: await listCandidatures(pool, { awardId: award.id, memberId: member.id, filter }) };
  },
  view: (data) => <CandidaturesView {...data} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
