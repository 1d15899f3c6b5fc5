import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { discussNominee } from "@/lib/actions/award/discussNominee";
import { strikeNote } from "@/lib/actions/award/strikeNote";
import type { NomineeDeliberation, ShownNote } from "@/lib/data/award/readNomineeDeliberation";
import { formatMoment } from "@/lib/domain/format/formatMoment";
import { useDeliberationSentences } from "./useDeliberationSentences";

interface Props {
  nominee: NomineeDeliberation;
  memberId: number;
  /** Whether notes are taken. */
  open: boolean;
}

/** What was said of a nominee, in the order in which it was; each strikes their own out. */
export function NotesSection({ nominee: { nomineeId, notes, open: shown }, memberId, open }: Props) {
  const t = useTranslations("deliberation.notes");
  const sentences = useDeliberationSentences();
  return (
    <section className="deliberation-part">
      <h2>{t("title")}</h2>
      <p>{shown ? t("explained") : t("notShown")}</p>
      {notes.length > 0 && (
        <ol className="jury-notes">
          {notes.map((note) => (
            <li key={note.id}>
              <Note note={note} />
              {open && note.memberId === memberId && note.struckAt === null && (
                <ActionForm action={strikeNote} submit={t("strike")} sending={t("sending")} sentences={sentences}>
                  <input type="hidden" name="nomineeId" value={nomineeId} />
                  <input type="hidden" name="note" value={note.id} />
                </ActionForm>
              )}
            </li>
          ))}
        </ol>
      )}
      {open && (
        <ActionForm action={discussNominee} submit={t("submit")} sending={t("sending")} sentences={sentences} doneText={t("done")}>
          <input type="hidden" name="nomineeId" value={nomineeId} />
          <LongTextField key={notes.length} name="text" label={t("text")} hint={t("hint")} rows={3} />
        </ActionForm>
      )}
    </section>
  );
}

function Note({ note: { author, text, writtenAt, struckAt } }: { note: ShownNote }) {
  const t = useTranslations("deliberation.notes");
  const locale = useLocale();
  return (
    <>
      <p className="soft">
        {t("by", { name: author, at: formatMoment(writtenAt, locale) })}
        {struckAt && ` · ${t("struck", { at: formatMoment(struckAt, locale) })}`}
      </p>
      <p className="jury-words">{struckAt ? <del>{text}</del> : text}</p>
    </>
  );
}
