import { useTranslations } from "next-intl";
import { pagesShown } from "@/components/leaderboard/Pager";
import type { ListedAccount, RegisterQuery } from "@/lib/data/account/listAccounts";
import type { Change } from "@/lib/data/account/readHistory";
import type { Census } from "@/lib/data/territory/describeTerritory";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { nameTerritory } from "@/lib/domain/account/territoryNamed";
import type { Day } from "@/lib/domain/snapshot/figure";
import { territoryPath } from "@/lib/domain/territory/slug";
import { ChangeList } from "./ChangeList";
import { RegisterFilters } from "./RegisterFilters";
import { RegisterTable } from "./RegisterTable";
import { registerAddress } from "./registerAddress";
import { SurveyForm } from "./SurveyForm";
import { TouristPlaceForm } from "./TouristPlaceForm";

export interface FoundAccounts {
  query: RegisterQuery;
  total: number;
  pages: number;
  rows: readonly ListedAccount[];
  areas: readonly AreaFacts[];
  /** In Paris. */
  today: Day;
  /** The one that is looked at, with all that was done to it and its accounts. */
  territory: { facts: TerritoryDetails; changes: readonly Change[]; touristPlace: boolean; census: Census } | null;
}

/** The register of accounts: what is looked for, what is found, and for one territory its history. */
export function RegisterView({ found }: { found: FoundAccounts }) {
  const t = useTranslations("register");
  const { query, total, territory } = found;
  const facts = territory?.facts;
  const toNew = facts === undefined ? "" : `?territory=${encodeURIComponent(nameTerritory(facts))}`;
  return (
    <div className="page">
      <h1>{facts === undefined ? t("title") : t("titleOf", { name: facts.name })}</h1>
      <p className="standfirst">{t("count", { count: total })}</p>
      <ul className="register-links">
        <li>
          <a href={`/saisie/comptes/nouveau${toNew}`}>{t("toNew")}</a>
        </li>
        <li>
          <a href="/saisie/comptes/imports">{t("toImports")}</a>
        </li>
        {facts !== undefined && (
          <>
            <li>
              <a href={territoryPath(facts)}>{t("toTerritory")}</a>
            </li>
            <li>
              <a href="/saisie/comptes">{t("toAll")}</a>
            </li>
          </>
        )}
      </ul>
      <RegisterFilters query={query} areas={found.areas} />
      {found.rows.length > 0 && <RegisterTable rows={found.rows} />}
      <Turn found={found} />
      {territory !== null && (
        <section className="register-part">
          <h2>{t("survey.title")}</h2>
          <SurveyForm level={territory.facts.level} code={territory.facts.code} census={territory.census} today={found.today} />
        </section>
      )}
      {territory !== null && (
        <section className="register-part">
          <h2>{t("tourist.title")}</h2>
          <TouristPlaceForm level={territory.facts.level} code={territory.facts.code} touristPlace={territory.touristPlace} />
        </section>
      )}
      {territory !== null && (
        <section className="register-part">
          <h2>{t("historyOf", { name: territory.facts.name })}</h2>
          <ChangeList changes={territory.changes} withAccount={true} />
        </section>
      )}
    </div>
  );
}

function Turn({ found: { query, pages } }: { found: FoundAccounts }) {
  const t = useTranslations("register.pages");
  if (pages < 2) return null;
  return (
    <nav aria-label={t("label")}>
      <ul className="pages">
        {pagesShown(query.page, pages).map((page) => (
          <li key={page}>
            <a
              href={registerAddress(query, { page })}
              aria-current={page === query.page ? "page" : undefined}
              aria-label={t("page", { page })}
            >
              {page}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
