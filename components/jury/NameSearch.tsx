import { useTranslations } from "next-intl";
import { SEARCHED_FROM } from "@/lib/domain/award/searchNominees";

interface Props {
  /** Of the page. */
  path: string;
  /** What is searched for; empty for all. */
  name: string;
  /** How many there are without it: few are not searched. */
  all: number;
  found: number;
  /** What else the page was asked for, and keeps. */
  kept?: Readonly<Record<string, string>>;
  /** What happens to what was typed on the page. */
  hint?: string;
}

/** Finds nominees of a long list by their names, of those that the list shows its reader. Needs no script. */
export function NameSearch({ path, name, all, found, kept = {}, hint }: Props) {
  const t = useTranslations("jury.search");
  if (name === "" && all <= SEARCHED_FROM) return null;
  const back = new URLSearchParams(kept).toString();
  return (
    <search>
      {" "}
      <form className="filters" action={path}>
        {Object.entries(kept).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <div>
          <label htmlFor="nom">{t("label")}</label>
          <input
            id="nom"
            name="nom"
            className="field"
            defaultValue={name}
            autoComplete="off"
            maxLength={100}
            aria-describedby={hint && "nom-aide"}
          />
          {hint && (
            <p id="nom-aide" className="form-hint">
              {hint}
            </p>
          )}
        </div>
        <button type="submit" className="button">
          {t("submit")}
        </button>
        {name !== "" && (
          <p role="status">
            {t("found", { count: found, all })} <a href={back === "" ? path : `${path}?${back}`}>{t("all")}</a>
          </p>
        )}
      </form>
    </search>
  );
}
