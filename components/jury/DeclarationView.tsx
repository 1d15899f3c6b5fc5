import { useTranslations } from "next-intl";
import type { Declaration } from "@/lib/data/award/readDeclaration";
import { DECLARED_LINKS } from "@/lib/domain/award/conflict";
import { searchNominees } from "@/lib/domain/award/searchNominees";
import { DeclarationForm } from "./DeclarationForm";
import { NameSearch } from "./NameSearch";
import { useJurySentences } from "./useJurySentences";

const TEXTS = [
  ...(["note", "check", "checking", "unanswered", "unansweredHere", "confirmTitle", "disappear"] as const),
  ...(["nothingDisappears", "stay", "onlyManager", "confirm", "confirming", "change"] as const),
] as const;

/** Words of the declaration, drawn in the browser. */
export type DeclarationWords = Readonly<Record<string, string>>;

/** What a juror says of nominees before they see anything of them but their names. */
export function DeclarationView({ category, award, nominees, name }: Declaration & { name: string }) {
  const t = useTranslations("jury.declaration");
  const links = useTranslations("vocabulary.conflictLink");
  const levels = useTranslations("vocabulary.level");
  const sentences = useJurySentences();
  const asked = searchNominees(nominees, name);
  const words = Object.fromEntries(TEXTS.map((text) => [text, t(text)]));
  return (
    <div className="page">
      <p>
        <a href="/jury">{t("back")}</a>
      </p>
      <h1>{t("title")}</h1>
      <p className="facts">{t("of", { category: category.name, theme: award.theme, year: String(award.year) })}</p>
      {nominees.length === 0 ? (
        <>
          <p className="standfirst">{t("nothing")}</p>
          <p>
            <a className="button" href={`/jury/categories/${category.id}`}>
              {t("toCategory")}
            </a>
          </p>
        </>
      ) : (
        <>
          <p className="standfirst">{t("standfirst")}</p>
          <NameSearch
            {...{ path: `/jury/categories/${category.id}/liens`, name, all: nominees.length, found: asked.length }}
            hint={t("searchHint")}
          />
          {asked.length > 0 && (
            <DeclarationForm
              key={name}
              categoryId={category.id}
              nominees={asked.map(({ nomineeId, name, level }) => ({ id: nomineeId, name, level: levels(level) }))}
              links={DECLARED_LINKS.map((value) => ({ value, label: links(value) }))}
              words={words}
              sentences={sentences}
            />
          )}
        </>
      )}
    </div>
  );
}
