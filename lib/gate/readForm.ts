/** What the framework adds to a form. */
const NOT_OURS = "$ACTION";

/** `score[12]`: the field 12 of the record `score`. */
const IN_RECORD = /^(\w+)\[([\w-]+)\]$/;

type Field = FormDataEntryValue | FormDataEntryValue[] | Record<string, FormDataEntryValue>;

/** The fields of a form by name: a text; a list where the name is repeated or ends in `[]`; a record of those whose names are `name[key]`. */
export function readForm(form: FormData): Record<string, Field> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith(NOT_OURS));
  const records = new Map<string, [string, FormDataEntryValue][]>();
  const fields = names.flatMap((name): [string, Field][] => {
    const values = form.getAll(name);
    const [, record, key] = IN_RECORD.exec(name) ?? [];
    if (record === undefined || key === undefined)
      return [name.endsWith("[]") ? [name.slice(0, -2), values] : [name, values.length === 1 ? (values[0] ?? "") : values]];
    records.set(record, [...(records.get(record) ?? []), [key, values.at(-1) ?? ""]]);
    return [];
  });
  return Object.fromEntries([...fields, ...[...records].map(([name, entries]): [string, Field] => [name, Object.fromEntries(entries)])]);
}
