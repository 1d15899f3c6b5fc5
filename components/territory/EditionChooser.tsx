import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/SelectField";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";

/** The same territory in another edition. */
export function EditionChooser({ editions, current, path }: { editions: readonly PublishedEdition[]; current: string; path: string }) {
  const t = useTranslations("territory.edition");
  if (editions.length < 2) return null;
  return (
    <form action={path} method="get" className="edition-chooser">
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
