import { useTranslations } from "next-intl";

const NEEDED = ["territory", "network", "figure", "date", "proof"] as const;

/** What to send for a correction, that there is no address to send it to, and what comes of it. */
export function AskCorrection() {
  const t = useTranslations("legal.errors");
  return (
    <>
      <ul className="points">
        {NEEDED.map((part) => (
          <li key={part}>{t(part)}</li>
        ))}
      </ul>
      <p className="measure">
        <b>{t("address")}</b>
      </p>
      <p className="measure">{t("after")}</p>
    </>
  );
}
