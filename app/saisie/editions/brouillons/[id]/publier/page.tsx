import { getTranslations } from "next-intl/server";
import { ConfirmView } from "@/components/edition/ConfirmView";
import { memberPage } from "@/components/site/memberPage";
import { readDraft } from "@/lib/data/draft/readDraft";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "publish-edition",
  path: ({ id }: { id: string }) => `/saisie/editions/brouillons/${id}/publier`,
  read: async ({ params }) => {
    const [draft, editions] = await Promise.all([readDraft(readNumber(params.id, "unknown-draft")), listEditions()]);
    return { draft, newest: editions.every(({ referenceOn }) => referenceOn <= draft.referenceOn) };
  },
  title: async ({ draft }) => (await getTranslations("draft"))("confirmTitle", { title: draft.title }),
  view: (found) => <ConfirmView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
