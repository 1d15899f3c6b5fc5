import { getTranslations } from "next-intl/server";
import { AuditView } from "@/components/audit/AuditView";
import { memberPage } from "@/components/site/memberPage";
import { listAudit } from "@/lib/data/audit/listAudit";
import { listAuditChoices } from "@/lib/data/audit/listAuditChoices";
import { auditPageQuery } from "@/lib/gate/auditQuery";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";

const ROWS = 50;

const page = memberPage({
  permission: "read-audit",
  path: () => "/administration/journal",
  title: async () => (await getTranslations("audit"))("title"),
  read: async ({ query, member }) => {
    const { below, ...filter } = parsePageQuery(auditPageQuery, query);
    const [found, choices] = await Promise.all([listAudit(member.id, filter, ROWS, below), listAuditChoices()]);
    return { filter, choices, first: below === undefined, ...found };
  },
  view: (found) => <AuditView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
