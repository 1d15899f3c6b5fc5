import { useTranslations } from "next-intl";
import { pagesShown } from "@/components/leaderboard/Pager";
import { type ReadFile, type ReadRow, ROWS_A_PAGE } from "@/lib/data/account/readRegisterFiles";
import { REGISTER_OUTCOMES, type RegisterOutcome } from "@/lib/domain/account/registerFile";
import { ApplyForm } from "./ApplyForm";
import { RegisterRows } from "./RegisterRows";

export interface FoundFile {
  file: ReadFile;
  rows: readonly ReadRow[];
  outcome: RegisterOutcome;
  page: number;
  /** Whether it was applied just now. */
  done: boolean;
}

/** What a file would do to the register, or did: row by row, and the button that does it. */
export function RegisterFileView({ found: { file, rows, outcome, page, done } }: { found: FoundFile }) {
  const t = useTranslations("registerImport");
  const { counts, id } = file;
  const toDo = (counts.new ?? 0) + (counts.changed ?? 0);
  const address = (to: RegisterOutcome, number = 1) => `/saisie/comptes/imports/${id}?lignes=${to}${number === 1 ? "" : `&page=${number}`}`;
  const pages = Math.ceil((counts[outcome] ?? 0) / ROWS_A_PAGE);
  const sentences = Object.fromEntries(
    (["register-changed", "register-busy", "import-applied", "signed-out", "forbidden", "other"] as const).map((code) => [
      code,
      t(`applyRefused.${code}`),
    ]),
  );
  return (
    <div className="page">
      <p className="soft">
        <a href="/saisie/comptes/imports">{t("title")}</a>
      </p>
      <h1>{file.fileName}</h1>
      <p className="standfirst">{t("counts", { new: 0, changed: 0, same: 0, refused: 0, ...counts })}</p>
      {done && (
        <p role="status" className="form-said">
          {t("done")}
        </p>
      )}
      {file.appliedAt !== null && <p>{t("appliedBy", { who: file.appliedBy ?? "", at: file.appliedAt })}</p>}
      {file.appliedAt === null && toDo === 0 && <p>{t("nothingToDo")}</p>}
      {file.appliedAt === null && toDo > 0 && (
        <>
          <p>{t("notYet")}</p>
          <ApplyForm id={id} words={{ submit: t("apply", { count: toDo }), sending: t("applying") }} sentences={sentences} />
        </>
      )}
      <nav aria-label={t("rows")} className="register-part">
        <ul className="tabs register-links">
          {REGISTER_OUTCOMES.map((one) => (
            <li key={one}>
              <a href={address(one)} aria-current={one === outcome ? "page" : undefined}>
                {t(`outcome.${one}`, { count: counts[one] ?? 0 })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length > 0 && <RegisterRows rows={rows} outcome={outcome} />}
      {(counts.refused ?? 0) > 0 && outcome === "refused" && (
        <p>
          <a href={`/saisie/comptes/imports/${id}/refus.csv`}>{t("refusedFile")}</a>
        </p>
      )}
      {pages > 1 && (
        <nav aria-label={t("pages")}>
          <ul className="pages">
            {pagesShown(page, pages).map((number) => (
              <li key={number}>
                <a
                  href={address(outcome, number)}
                  aria-current={number === page ? "page" : undefined}
                  aria-label={t("page", { page: number })}
                >
                  {number}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
