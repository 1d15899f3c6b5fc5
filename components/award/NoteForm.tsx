import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TickField } from "@/components/ui/TickField";
import { addPalmaresNote } from "@/lib/actions/award/addPalmaresNote";

interface Props {
  year: number;
  /** The category that it is about; or those that are offered, beside the whole palmarès. */
  about: number | readonly { id: number; name: string }[];
}

/** A dated public note on a published palmarès, which nobody changes or takes back. */
export function NoteForm({ year, about }: Props) {
  const t = useTranslations("publication.note");
  const errors = useTranslations("errors");
  const sentences = {
    ...useFormSentences(),
    "unknown-nominee": useTranslations("awardAdmin.problem")("kept-away"),
    "note-known": errors("note-known"),
    "unknown-award": errors("unknown-award", { found: year }),
  };
  return (
    <section className="section" aria-labelledby="note">
      <div className="section-head">
        <h2 id="note">{t("title")}</h2>
      </div>
      <p className="measure">{t("explained")}</p>
      <ActionForm action={addPalmaresNote} submit={t("submit")} sending={t("sending")} sentences={sentences} doneText={t("done")}>
        <input type="hidden" name="year" value={year} />
        {typeof about === "number" ? (
          <input type="hidden" name="category" value={about} />
        ) : (
          <ChoiceField
            name="category"
            label={t("about")}
            choices={[{ value: "", label: t("whole") }, ...about.map(({ id, name }) => ({ value: String(id), label: name }))]}
            chosen=""
          />
        )}
        <LongTextField name="text" label={t("text")} hint={t("textHint")} rows={5} />
        <TickField name="sure" label={t("sure")} />
      </ActionForm>
    </section>
  );
}
