import { useTranslations } from "next-intl";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { SelectField } from "@/components/ui/SelectField";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";

/** What stands elsewhere on the page may be sent with it: the networks that show. */
export const EDITION_FORM = "choisir-edition";

/** The same territory in another edition. */
export function EditionChooser({ editions, current, path }: { editions: readonly PublishedEdition[]; current: string; path: string }) {
  const t = useTranslations("territory.edition");
  const siteAddress = useSiteAddress();
  if (editions.length < 2) return null;
  return (
    <form id={EDITION_FORM} action={siteAddress(path)} method="get" className="edition-chooser">
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
