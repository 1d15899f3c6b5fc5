import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TickField } from "@/components/ui/TickField";
import { closeReport } from "@/lib/actions/report/closeReport";
import { takeReport } from "@/lib/actions/report/takeReport";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { ListedReport } from "@/lib/data/report/listReports";
import { useReportSentences } from "./useReportSentences";

/** Takes a report up, and closes it with what is answered. */
export function ReportForms({
  report: { id, state, handledBy },
  editions,
}: {
  report: ListedReport;
  editions: readonly PublishedEdition[];
}) {
  const t = useTranslations("reports");
  const sentences = useReportSentences();
  const revisions = editions.flatMap(({ code, revisions }) => revisions.map(({ number }) => ({ code, number })));
  const choices = revisions.map(({ code, number }) => ({
    value: `${code} ${number}`,
    label: t("revision", { code, revision: number }),
  }));
  return (
    <>
      {state === "open" && (
        <ActionForm action={takeReport} submit={t("take")} sending={t("sending")} sentences={sentences}>
          <input type="hidden" name="id" value={id} />
        </ActionForm>
      )}
      {state === "taken" && (
        <details>
          <summary>{t("takeOver")}</summary>
          <ActionForm action={takeReport} submit={t("take")} sending={t("sending")} sentences={sentences}>
            <input type="hidden" name="id" value={id} />
            <TickField name="over" label={t("over", { name: handledBy ?? "" })} />
          </ActionForm>
        </details>
      )}
      <details>
        <summary>{t("close")}</summary>
        <ActionForm action={closeReport} submit={t("submit")} sending={t("sending")} sentences={sentences}>
          <input type="hidden" name="id" value={id} />
          <ChoiceField
            name="state"
            label={t("outcome")}
            choices={[
              { value: "mended", label: t("mended") },
              { value: "refused", label: t("refused") },
            ]}
            chosen="mended"
          />
          <LongTextField name="answer" label={t("answer")} hint={t("answerHint")} />
          <ChoiceField
            name="revision"
            label={t("revisionLabel")}
            hint={t("revisionHint")}
            choices={[{ value: "", label: t("noRevision") }, ...choices]}
            chosen=""
          />
        </ActionForm>
      </details>
    </>
  );
}
