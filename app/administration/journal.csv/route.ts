import { auditFilterQuery } from "@/lib/gate/auditQuery";
import { memberRoute } from "@/lib/gate/memberRoute";
import { streamAuditCsv } from "@/lib/gate/streamAuditCsv";
import { parisDay } from "@/lib/platform/clock";

export const GET = memberRoute({
  permission: "read-audit",
  query: auditFilterQuery,
  run: async ({ query, member, now }) => ({
    kind: "stream",
    open: () => streamAuditCsv(member.id, query),
    contentType: "text/csv; charset=utf-8",
    fileName: `journal-${parisDay(now)}.csv`,
    tag: now.toISOString(),
  }),
});
