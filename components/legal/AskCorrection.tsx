import { useTranslations } from "next-intl";
import type { Identity } from "@/lib/domain/settings/settings";

const NEEDED = ["territory", "network", "figure", "date", "proof"] as const;

/** What to send for a correction, where to send it, or that there is nowhere yet, and what comes of it. */
export function AskCorrection({ contactEmail }: Pick<Identity, "contactEmail">) {
  const t = useTranslations("legal.errors");
  return (
    <>
      <ul className="points">
        {NEEDED.map((part) => (
          <li key={part}>{t(part)}</li>
        ))}
      </ul>
      <p className="measure">
        <b>{contactEmail === "" ? t("address") : <a href={`mailto:${contactEmail}`}>{t("writeTo", { email: contactEmail })}</a>}</b>
      </p>
      <p className="measure">{t("after")}</p>
    </>
  );
}
