import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { CheckBoxes } from "@/components/ui/CheckBoxes";
import { recordAttendance } from "@/lib/actions/award/recordAttendance";
import type { Seat } from "@/lib/data/award/readDeliberation";
import { attendanceMark } from "@/lib/domain/award/attendanceMark";
import { useDeliberationSentences } from "./useDeliberationSentences";

/** Who is there: a form for whoever presides, a sentence for the others. */
export function AttendanceForm({ categoryId, seats, open }: { categoryId: number; seats: readonly Seat[]; open: boolean }) {
  const t = useTranslations("deliberation.attendance");
  const format = useFormatter();
  const sentences = useDeliberationSentences();
  const noted = seats.some(({ present }) => present !== null);
  const there = seats.filter(({ present }) => present);
  return (
    <section className="deliberation-part" id="presences">
      <h2>{t("title")}</h2>
      <p>
        {noted
          ? t("present", { count: there.length, seats: seats.length, names: format.list(there.map(({ name }) => name)) })
          : t("notNoted")}
      </p>
      {open && (
        <ActionForm action={recordAttendance} submit={t("submit")} sending={t("sending")} sentences={sentences} doneText={t("done")}>
          <input type="hidden" name="categoryId" value={categoryId} />
          <input type="hidden" name="seen" value={attendanceMark(seats)} />
          <CheckBoxes
            key={seats.map(({ present }) => String(present)).join()}
            name="present"
            legend={t("who")}
            choices={seats.map(({ memberId, name, chair }) => ({ value: String(memberId), label: chair ? t("chair", { name }) : name }))}
            chosen={there.map(({ memberId }) => String(memberId))}
          />
        </ActionForm>
      )}
    </section>
  );
}
