import { getTranslations } from "next-intl/server";
import { DeclarationView } from "@/components/jury/DeclarationView";
import { memberPage } from "@/components/site/memberPage";
import { readDeclaration } from "@/lib/data/award/readDeclaration";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { nameAsked } from "@/lib/gate/nameAsked";
import { readNomineeId } from "@/lib/gate/nomineeId";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { readNumber } from "@/lib/gate/readNumber";

const page = memberPage({
  permission: "declare-links",
  path: ({ id }: { id: string }) => `/jury/categories/${id}/liens`,
  standing: ({ params }, asked) =>
    readCategoryStanding(database().pool, readNumber(params.id, "unknown-category"), { ...asked, whole: false }),
  title: async () => (await getTranslations("jury.declaration"))("title"),
  read: async ({ params, query, member }) => {
    const again = lastOf(query, "nominee");
    const categoryId = readNumber(params.id, "unknown-category");
    return {
      declaration: await readDeclaration(member.id, categoryId, again === "" ? null : readNomineeId(again)),
      name: nameAsked(query),
    };
  },
  view: ({ declaration, name }) => <DeclarationView {...declaration} name={name} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
