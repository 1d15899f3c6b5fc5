import { useTranslations } from "next-intl";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { SelectField } from "@/components/ui/SelectField";
import { LEAGUES } from "@/lib/domain/territory/league";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import type { AwardsPageQuery } from "@/lib/gate/api/awardQueries";

/** By territory, by league, by theme. */
export function HallFilters({ query: { q, league, theme } }: { query: AwardsPageQuery }) {
  const t = useTranslations("palmares.filters");
  const words = useTranslations("vocabulary");
  return (
    <form action={useSiteAddress()("/prix")} method="get" className="filters award-filters" aria-label={t("label")}>
      <div>
        <label htmlFor="prix-q">{t("q")}</label>
        <input id="prix-q" className="field" type="search" name="q" defaultValue={q} maxLength={LONGEST_QUERY} />
      </div>
      <SelectField
        name="league"
        label={t("league")}
        value={league ?? ""}
        options={[{ value: "", label: t("anyLeague") }, ...LEAGUES.map((one) => ({ value: one, label: words(`league.${one}`) }))]}
      />
      <div>
        <label htmlFor="prix-theme">{t("theme")}</label>
        <input id="prix-theme" className="field" type="search" name="theme" defaultValue={theme} maxLength={LONGEST_QUERY} />
      </div>
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </form>
  );
}
