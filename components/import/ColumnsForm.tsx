import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { TextField } from "@/components/ui/TextField";
import { mapFile } from "@/lib/actions/import/mapFile";
import type { SheetHead } from "@/lib/data/import/readHead";
import { NETWORKS } from "@/lib/domain/account/network";
import { IMPORT_COLUMNS } from "@/lib/domain/snapshot/importColumns";
import type { Proposed } from "./proposeReading";
import { useImportSentences } from "./useImportSentences";

interface Props {
  uploadId: number;
  head: SheetHead;
  proposed: Proposed;
  /** Nothing can be read without it. */
  open: boolean;
}

/** Says what the columns of a file mean, where it does not say so, or says it wrong. */
export function ColumnsForm({ uploadId, head, proposed, open }: Props) {
  const t = useTranslations("columnsForm");
  const says = useTranslations("upload.columns.says");
  const upload = useTranslations("upload");
  const networks = useTranslations("vocabulary.network");
  const sentences = useImportSentences();
  const { headerLine, columns, fixed, order, sourceName, delimiter } = proposed;
  const meanings = [{ value: "", label: t("nothing") }, ...IMPORT_COLUMNS.map((column) => ({ value: column, label: says(column) }))];
  const named = NETWORKS.map((network) => ({ value: network, label: networks(network) }));
  return (
    <details className="columns-form" open={open}>
      <summary>{t("title")}</summary>
      <p className="measure">{t("text")}</p>
      <nav aria-label={t("lines")}>
        <p>{t("lines")}</p>
        <ol className="head-lines">
          {head.rows.map(({ line, cells }) => (
            <li key={line}>
              <a href={`/saisie/imports/${uploadId}?ligne=${line}`} aria-current={line === headerLine ? "true" : undefined}>
                {t("line", { line: String(line) })}
              </a>{" "}
              {cells.join(" | ")}
            </li>
          ))}
        </ol>
      </nav>
      <ActionForm key={headerLine} action={mapFile} submit={t("submit")} sending={upload("sending")} sentences={sentences}>
        <input type="hidden" name="uploadId" value={uploadId} />
        <input type="hidden" name="delimiter" value={delimiter} />
        <input type="hidden" name="headerLine" value={headerLine} />
        <input type="hidden" name="sheet" value={head.sheet ?? ""} />
        {columns.map(({ place, name, samples, means }) => (
          <ChoiceField
            key={place}
            name="columns[]"
            label={name || t("unnamed", { place: place + 1 })}
            hint={samples.length > 0 ? t("samples", { samples: samples.join(" · ") }) : ""}
            choices={meanings}
            chosen={means ?? ""}
          />
        ))}
        <ChoiceField
          name="network"
          label={t("network")}
          hint={t("fixedHint")}
          choices={[{ value: "", label: t("asInFile") }, ...named]}
          chosen={fixed.network ?? ""}
        />
        <TextField name="observedOn" label={t("day")} hint={t("dayHint")} defaultValue={fixed.observed_on ?? ""} />
        <ChoiceField
          name="order"
          label={t("order")}
          choices={[
            { value: "", label: t("asProven") },
            { value: "day-first", label: t("dayFirst") },
            { value: "month-first", label: t("monthFirst") },
          ]}
          chosen={order ?? ""}
        />
        <TextField name="sourceName" label={t("source")} hint={t("sourceHint")} defaultValue={sourceName} />
      </ActionForm>
    </details>
  );
}
