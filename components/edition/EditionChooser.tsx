import { useTranslations } from "next-intl";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import { EditionField } from "./EditionField";

/** What stands elsewhere on the page may be sent with it: the networks that show. */
export const EDITION_FORM = "choisir-edition";

interface Props {
  editions: readonly PublishedEdition[];
  current: string;
  /** Of the page, in French. */
  path: string;
  /** Parameters of the address that stay. */
  kept?: readonly (readonly [name: string, value: string])[];
}

/** The same page in another edition. */
export function EditionChooser({ editions, current, path, kept = [] }: Props) {
  const t = useTranslations("territory.edition");
  const siteAddress = useSiteAddress();
  if (editions.length < 2) return null;
  return (
    <form id={EDITION_FORM} action={siteAddress(path)} method="get" className="edition-chooser">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <EditionField label={t("label")} editions={editions} current={current} />
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </form>
  );
}
