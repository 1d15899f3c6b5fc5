import { useTranslations } from "next-intl";
import { MethodLink } from "@/components/methodology/MethodLink";
import type { ComparedTerritory } from "@/lib/data/ranking/readComparison";
import { groupOf, type League } from "@/lib/domain/territory/league";

/** Said where ranks are of several leagues: which measure is fair between them, and how it reads between communes and the rest. */
export function LeaguesCompared({ territories }: { territories: readonly ComparedTerritory[] }) {
  const t = useTranslations("compare.leagues");
  const words = useTranslations("vocabulary.league");
  const leagues = leaguesOf(territories);
  if (leagues.length < 2) return null;
  const groups = new Set(leagues.map(groupOf));
  return (
    <p className="notice" role="note">
      <strong>{t("title")}</strong> {t("sentence", { count: leagues.length, leagues: leagues.map((league) => words(league)).join(", ") })}{" "}
      {t.rich("measure", { link: (text) => <MethodLink chapter="attendu">{text}</MethodLink> })} {groups.size > 1 && t("groups")}
      {groups.has("regions") && ` ${t("regions")}`}
    </p>
  );
}

export function leaguesOf(territories: readonly ComparedTerritory[]): League[] {
  return [...new Set(territories.flatMap(({ rankings }) => rankings?.territory.league ?? []))];
}
