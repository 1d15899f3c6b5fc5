import { type FoundFile, RegisterFileView } from "@/components/account/RegisterFileView";
import { memberPage } from "@/components/site/memberPage";
import { ROWS_A_PAGE, readRegisterFile, readRegisterRows } from "@/lib/data/account/readRegisterFiles";
import { REGISTER_OUTCOMES } from "@/lib/domain/account/registerFile";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

const page = memberPage<FoundFile, { id: string }>({
  permission: "edit-register",
  path: ({ id }) => `/saisie/comptes/imports/${id}`,
  title: async ({ file }) => file.fileName,
  read: async ({ params, query }) => {
    const id = rowId.safeParse(params.id);
    if (!id.success) throw new ExpectedError("unknown-import", { found: params.id });
    const file = await readRegisterFile(id.data);
    const asked = REGISTER_OUTCOMES.find((one) => one === lastOf(query, "lignes"));
    const outcome = asked ?? REGISTER_OUTCOMES.find((one) => (file.counts[one] ?? 0) > 0) ?? "refused";
    const pages = Math.max(1, Math.ceil((file.counts[outcome] ?? 0) / ROWS_A_PAGE));
    const number = Number(lastOf(query, "page") || 1);
    if (!Number.isInteger(number) || number < 1 || number > pages) {
      throw new ExpectedError("unknown-page", { parameter: "page", found: lastOf(query, "page"), expected: `1–${pages}` });
    }
    return {
      file,
      outcome,
      page: number,
      rows: await readRegisterRows(file.id, outcome, number),
      done: lastOf(query, "fait") === "applique",
    };
  },
  view: (found) => <RegisterFileView found={found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
