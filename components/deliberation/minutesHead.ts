import type { MinutesPage } from "@/lib/data/award/readMinutes";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { type Locale, translator } from "@/lib/platform/messages";

/** What a procès-verbal is called, of what it is, and what it is worth: signed, or a draft. */
export function minutesHead({ record, signed }: Pick<MinutesPage, "record" | "signed">, locale: Locale) {
  const t = translator(locale, "deliberation");
  const { award, category } = record;
  return {
    title: t("minutes.titleOf", { category: category.name }),
    award: t("list.award", { year: String(award.year), theme: award.theme }),
    state: signed
      ? t("minutes.signed", {
          number: signed.number,
          name: signed.signedBy,
          day: formatDay(parisDay(new Date(signed.signedAt)), "day", locale),
        })
      : t("minutes.unsigned"),
    hash: signed && t("minutes.hash", { sha256: signed.sha256 }),
  };
}
