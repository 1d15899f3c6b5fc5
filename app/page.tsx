import { getTranslations } from "next-intl/server";
import { HomeView } from "@/components/home/HomeView";
import { homePicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readPodiums } from "@/lib/data/ranking/readPodiums";

const page = publicPage({
  path: () => "/",
  read: async () => {
    const editions = await listEditions();
    return { editions, podiums: editions.length > 0 ? await readPodiums({}) : null };
  },
  metadata: async ({ editions: [latest] }) => {
    const t = await getTranslations("home");
    const picture = homePicture(latest && { code: latest.code, revision: latest.revisions[0]?.number ?? 1 });
    const alt = `${t("title")} ${latest?.title ?? ""}`.trim();
    return { alternates: await alternates("/"), ...(await shareMetadata("/", { url: picture, alt })) };
  },
  view: ({ podiums, editions }) => <HomeView podiums={podiums} editions={editions} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
