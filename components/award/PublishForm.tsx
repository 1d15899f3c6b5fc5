import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { TextField } from "@/components/ui/TextField";
import { publishPalmares } from "@/lib/actions/award/publishPalmares";

/** The act: the year is typed, so that nobody publishes by a slip of the hand. */
export function PublishForm({ year }: { year: number }) {
  const t = useTranslations("publication");
  const errors = useTranslations("errors");
  const sentences = {
    ...useFormSentences(),
    "wrong-year": t("wrongYear", { year: String(year) }),
    "award-published": errors("award-published"),
    "award-unready": t("unready"),
    "phase-closed": errors("phase-closed"),
  };
  return (
    <section className="section" aria-labelledby="publier">
      <div className="section-head">
        <h2 id="publier">{t("act")}</h2>
      </div>
      <p className="measure">{t("forGood")}</p>
      <ActionForm action={publishPalmares} submit={t("submit", { year: String(year) })} sending={t("sending")} sentences={sentences}>
        <input type="hidden" name="year" value={year} />
        <TextField name="typed" label={t("typed", { year: String(year) })} inputMode="numeric" autoComplete="off" maxLength={4} />
      </ActionForm>
    </section>
  );
}
