import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { MOST_SUGGESTIONS } from "@/components/territory/suggestion";
import { TerritoryCombobox } from "@/components/territory/TerritoryCombobox";
import type { TerritoryRow } from "@/lib/data/territory/territoryRow";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { isSame, MOST_COMPARED, writeCodes } from "@/lib/domain/territory/comparedCodes";
import { LEVELS } from "@/lib/domain/territory/level";
import { type CompareQuery, compareAddress, compareParameters } from "./compareAddress";

export interface FoundToAdd {
  q: string;
  total: number;
  rows: readonly TerritoryRow[];
}

const FIELD = "comparer-q";

/** One territory more: by its name, in a form that a script makes quicker; what it finds stands below, a link each. */
export function AddTerritory({ query, found }: { query: CompareQuery; found: FoundToAdd | null }) {
  const t = useTranslations("compare.add");
  const site = useTranslations("site");
  const level = useTranslations("vocabulary.level");
  const locale = useLocale();
  const address = useSiteAddress();
  if (query.keys.length >= MOST_COMPARED) return <p className="soft screen-only compare-add">{t("full", { most: MOST_COMPARED })}</p>;
  return (
    <search className="search search-large compare-add">
      <form action={address("/comparer")} method="get">
        {compareParameters(query).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={FIELD} className="search-label">
          {query.keys.length === 0 ? t("first") : t("label")}
        </label>
        <div className="search-line">
          <TerritoryCombobox
            id={FIELD}
            value={found?.q ?? ""}
            locale={locale}
            towards={addressWith(query)}
            texts={{
              placeholder: site("searchPlaceholder"),
              list: site("suggestions"),
              help: t("help"),
              counts: Array.from({ length: MOST_SUGGESTIONS + 1 }, (_, count) => site("suggestionCount", { count })),
              levels: Object.fromEntries(LEVELS.map((one) => [one, level(one)])) as Record<(typeof LEVELS)[number], string>,
            }}
          />
          <button type="submit" className="button">
            {t("submit")}
          </button>
        </div>
      </form>
      {found && <FoundRows found={found} query={query} />}
    </search>
  );
}

/** The address to which the key of the one that is chosen is put. */
function addressWith({ keys, ...others }: CompareQuery): string {
  const rest = compareAddress({ keys: [], ...others });
  return `${rest}${rest.includes("?") ? "&" : "?"}codes=${keys.length === 0 ? "" : `${writeCodes(keys)},`}`;
}

function FoundRows({ found, query }: { found: FoundToAdd; query: CompareQuery }) {
  const t = useTranslations("compare.add");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  return (
    <>
      <p role="status" className="soft">
        {t("found", { total: found.total, shown: found.rows.length })}
      </p>
      <ul className="compare-found">
        {found.rows.map(({ level, code, name, population, league }) => (
          <li key={`${level}/${code}`}>
            {query.keys.some((key) => isSame(key, { level, code })) ? (
              <>
                {name} <span className="soft">({t("already")})</span>
              </>
            ) : (
              <SiteLink href={compareAddress(query, { keys: [...query.keys, { level, code }] })}>{name}</SiteLink>
            )}{" "}
            <span className="soft">
              {[
                league ? words(`league.${league}`) : words(`level.${level}`),
                code,
                population === null ? null : t("population", { population: formatNumber(population, locale) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
