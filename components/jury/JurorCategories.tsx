import { useTranslations } from "next-intl";
import type { JurorCategory } from "@/lib/data/award/readJuryHome";
import type { PhaseKind } from "@/lib/domain/award/phase";

interface Props {
  categories: readonly JurorCategory[];
  open: PhaseKind | null;
}

/** The categories in which a juror sits, each with what is left to do in it. */
export function JurorCategories({ categories, open }: Props) {
  const t = useTranslations("jury.home");
  if (categories.length === 0) return null;
  return (
    <ul className="jury-categories">
      {categories.map(({ id, name, description, chair, undeclared, asked, done, abstained }) => (
        <li key={id}>
          <h3>
            {asked > 0 ? <a href={`/jury/categories/${id}`}>{name}</a> : name} {chair && <span className="jury-chair">{t("chair")}</span>}
          </h3>
          {description !== "" && <p className="soft measure">{description}</p>}
          {undeclared > 0 && (
            <p>
              <a href={`/jury/categories/${id}/liens`}>{t("declare", { count: undeclared })}</a>
            </p>
          )}
          {asked > 0 && (
            <p>
              {abstained < asked && `${t("done", { done: done - abstained, asked })} `}
              {abstained > 0 && `${t("abstained", { count: abstained })} `}
              {open === "assessment" && done < asked && <a href={`/jury/categories/${id}`}>{t(done === 0 ? "begin" : "goOn")}</a>}
            </p>
          )}
          {asked + undeclared === 0 && <p className="soft">{t("nothing")}</p>}
        </li>
      ))}
    </ul>
  );
}
