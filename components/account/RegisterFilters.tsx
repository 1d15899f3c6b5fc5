import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/SelectField";
import { ACCOUNT_STATES, type RegisterQuery } from "@/lib/data/account/listAccounts";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { NETWORKS } from "@/lib/domain/account/network";
import { PURPOSES } from "@/lib/domain/account/purpose";
import { ACCOUNT_STANDINGS } from "@/lib/domain/account/standing";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";

/** What the register is narrowed to, as a GET form. */
export function RegisterFilters({ query, areas }: { query: RegisterQuery; areas: readonly AreaFacts[] }) {
  const t = useTranslations("register.filters");
  const words = useTranslations("vocabulary");
  const any = { value: "", label: t("any") };
  return (
    <form action="/saisie/comptes" method="get" className="filters register-filters" aria-label={t("label")}>
      {(["q", "account"] as const).map((name) => (
        <div key={name}>
          <label htmlFor={`filtre-${name}`}>{t(name)}</label>
          <input id={`filtre-${name}`} className="field" type="search" name={name} defaultValue={query[name]} maxLength={LONGEST_QUERY} />
        </div>
      ))}
      <SelectField
        name="network"
        label={t("network")}
        value={query.network ?? ""}
        options={[any, ...NETWORKS.map((value) => ({ value, label: words(`network.${value}`) }))]}
      />
      <SelectField
        name="standing"
        label={t("standing")}
        value={query.standing ?? ""}
        options={[any, ...ACCOUNT_STANDINGS.map((value) => ({ value, label: words(`standing.${value}`) }))]}
      />
      <SelectField
        name="rank"
        label={t("rank")}
        value={query.rank ?? ""}
        options={[any, ...(["main", "secondary"] as const).map((value) => ({ value, label: t(`ranks.${value}`) }))]}
      />
      <SelectField
        name="state"
        label={t("state")}
        value={query.state ?? ""}
        options={[any, ...ACCOUNT_STATES.map((value) => ({ value, label: t(`states.${value}`) }))]}
      />
      <SelectField
        name="purpose"
        label={t("purpose")}
        value={query.purpose ?? ""}
        options={[any, ...PURPOSES.map((value) => ({ value, label: words(`purpose.${value}`) }))]}
      />
      <SelectField
        name="lacks"
        label={t("lacks")}
        value={query.lacks ?? ""}
        options={[any, ...(["url", "proof"] as const).map((value) => ({ value, label: t(`lacking.${value}`) }))]}
      />
      <SelectField
        name="shared"
        label={t("shared")}
        value={query.shared ?? ""}
        options={[any, { value: "shared", label: t("sharedOnly") }]}
      />
      {(["region", "departement"] as const).map((level) => (
        <SelectField
          key={level}
          name={level}
          label={t(level)}
          value={query[level] ?? ""}
          options={[
            any,
            ...areas
              .filter((area) => area.level === level)
              .map(({ code, name }) => ({ value: code, label: level === "region" ? name : `${name} (${code})` })),
          ]}
        />
      ))}
      {query.territory !== undefined && <input type="hidden" name="territory" value={query.territory} />}
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </form>
  );
}
