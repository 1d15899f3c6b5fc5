import { useTranslations } from "next-intl";

/** A file as CSV, and the same as a spreadsheet in French opens it by a double click. */
export function CsvLinks({ href, children }: { href: string; children: string }) {
  const t = useTranslations("data.formats");
  return (
    <>
      <a href={href}>{children}</a> (
      <a href={`${href}${href.includes("?") ? "&" : "?"}format=excel`}>
        {t("excel")}
        <span className="visually-hidden">{t("excelOf", { file: children })}</span>
      </a>
      )
    </>
  );
}
