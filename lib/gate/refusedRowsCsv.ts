import type { ReadRow } from "@/lib/data/account/readRegisterFiles";
import { CLAIM_PROBLEMS } from "@/lib/domain/account/claim";
import { toCsv } from "@/lib/domain/table/toCsv";
import { translator } from "@/lib/platform/messages";

/** The rows of a file that the register did not take, each with its reason. */
export function refusedRowsCsv(rows: readonly ReadRow[]): string {
  const t = translator("fr", "registerImport");
  const ofAddress = translator("fr", "accountForm");
  const reason = (problem: string) => {
    const own = CLAIM_PROBLEMS.find((one) => one === problem);
    if (own !== undefined) return t(`problem.${own}`);
    return ofAddress.has(`problem.${problem}` as "problem.missing") ? ofAddress(`problem.${problem}` as "problem.missing") : problem;
  };
  return toCsv<ReadRow>(
    [
      { header: "ligne", cell: ({ line }) => line },
      { header: "trouve", cell: ({ found }) => found },
      { header: "raison", cell: ({ problem }) => reason(problem ?? "") },
    ],
    rows,
  );
}
