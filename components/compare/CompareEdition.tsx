import { useTranslations } from "next-intl";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { SelectField } from "@/components/ui/SelectField";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import { type CompareQuery, compareParameters } from "./compareAddress";

interface Props {
  editions: readonly PublishedEdition[];
  current: string;
  query: CompareQuery;
}

/** The same territories in another edition. */
export function CompareEdition({ editions, current, query }: Props) {
  const t = useTranslations("territory.edition");
  const address = useSiteAddress();
  if (editions.length < 2) return null;
  return (
    <form action={address("/comparer")} method="get" className="edition-chooser">
      {compareParameters({ ...query, edition: undefined, revision: undefined }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        name="edition"
        label={t("label")}
        value={current}
        options={editions.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </form>
  );
}
