import { DraftView } from "@/components/edition/DraftView";
import { memberPage } from "@/components/site/memberPage";
import { readDraft } from "@/lib/data/draft/readDraft";
import { whyNot } from "@/lib/gate/may";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "prepare-edition",
  path: ({ id }: { id: string }) => `/saisie/editions/brouillons/${id}`,
  read: ({ params }) => readDraft(readNumber(params.id, "unknown-draft")),
  title: async (draft) => draft.title,
  view: (draft, { member }) => <DraftView draft={draft} mayPublish={whyNot(member, "publish-edition") === null} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
