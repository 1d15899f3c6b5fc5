import { useLocale, useTranslations } from "next-intl";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { MOST_SUGGESTIONS } from "./suggestion";
import { TerritoryCombobox } from "./TerritoryCombobox";

/**
 * The search of territories: a GET form that leads to /territoires?q=…, to which scripts add suggestions.
 * @param id of the field; one page may hold two searches
 */
export function TerritorySearch({ id, size, value = "" }: { id: string; size: "small" | "large"; value?: string }) {
  const t = useTranslations("site");
  const level = useTranslations("vocabulary.level");
  const small = size === "small";
  return (
    <search className={`search search-${size}`}>
      <form action={useSiteAddress()("/territoires")} method="get">
        <label htmlFor={id} className={small ? "visually-hidden" : "search-label"}>
          {small ? t("searchShort") : t("searchLabel")}
        </label>
        <div className="search-line">
          <TerritoryCombobox
            id={id}
            value={value}
            locale={useLocale()}
            texts={{
              placeholder: small ? t("searchShort") : t("searchPlaceholder"),
              list: t("suggestions"),
              help: t("suggestionHelp"),
              counts: Array.from({ length: MOST_SUGGESTIONS + 1 }, (_, count) => t("suggestionCount", { count })),
              levels: {
                commune: level("commune"),
                epci: level("epci"),
                ept: level("ept"),
                departement: level("departement"),
                region: level("region"),
                com: level("com"),
              },
            }}
          />
          <button type="submit" className="button">
            {t("submit")}
          </button>
        </div>
      </form>
    </search>
  );
}
