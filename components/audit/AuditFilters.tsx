import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/SelectField";
import type { AuditFilter } from "@/lib/data/audit/auditFilter";
import type { AuditChoices } from "@/lib/data/audit/listAuditChoices";
import { useAuditWords } from "./useAuditWords";

/** Sends what is asked in the address: it can be kept, and passed on. */
export function AuditFilters({ filter, choices }: { filter: AuditFilter; choices: AuditChoices }) {
  const t = useTranslations("audit");
  const words = useAuditWords();
  const any = { value: "", label: t("any") };
  const listed = (values: readonly string[], chosen: string | undefined, word: (code: string) => string) => [
    any,
    ...[...new Set([...values, ...(chosen === undefined ? [] : [chosen])])].map((value) => ({ value, label: word(value) })),
  ];
  const actors = choices.actors.map(({ actor, name }) => ({ value: actor, label: words.actor(actor, name) }));
  return (
    <form className="filters" action="/administration/journal">
      <SelectField name="actor" label={t("who")} value={filter.actor ?? ""} options={[any, ...actors]} />
      <SelectField
        name="action"
        label={t("action")}
        value={filter.action ?? ""}
        options={listed(choices.actions, filter.action, words.action)}
      />
      <SelectField
        name="subject"
        label={t("subject")}
        value={filter.subject ?? ""}
        options={listed(choices.subjects, filter.subject, words.subject)}
      />
      <Asked name="id" label={t("id")} value={filter.id} />
      <Asked name="from" type="date" label={t("from")} value={filter.from} />
      <Asked name="to" type="date" label={t("to")} value={filter.to} />
      <Asked name="text" label={t("text")} value={filter.text} />
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </form>
  );
}

function Asked({ name, label, value = "", type = "text" }: { name: string; label: string; value?: string; type?: "text" | "date" }) {
  return (
    <div>
      <label htmlFor={`filtre-${name}`}>{label}</label>
      <input key={value} id={`filtre-${name}`} name={name} type={type} className="field" defaultValue={value} maxLength={100} />
    </div>
  );
}
