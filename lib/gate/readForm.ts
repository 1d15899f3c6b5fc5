import { ExpectedError } from "@/lib/platform/errors";

/** What the framework adds to a form. */
const NOT_OURS = "$ACTION";

/** `score[12]`: the field 12 of the record `score`. */
const IN_RECORD = /^(\w+)\[([\w-]+)\]$/;

type Field = FormDataEntryValue | FormDataEntryValue[] | Record<string, FormDataEntryValue>;

/**
 * The fields of a form by name: a text; a list where the name is repeated or ends in `[]`; a record of those whose names are `name[key]`. Read
 * once from first to last: whoever sends thousands of fields makes nobody wait.
 * @param most how many are read
 * @throws ExpectedError `bad-form` for more
 */
export function readForm(form: FormData, most: number): Record<string, Field> {
  const lists = new Map<string, FormDataEntryValue[]>();
  const records = new Map<string, Map<string, FormDataEntryValue>>();
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > most) throw new ExpectedError("bad-form", { count });
    if (name.startsWith(NOT_OURS)) continue;
    const [, record, key] = IN_RECORD.exec(name) ?? [];
    if (record === undefined || key === undefined) listOf(lists, name).push(value);
    else recordOf(records, record).set(key, value);
  }
  const fields = [...lists].map(([name, values]): [string, Field] => {
    if (name.endsWith("[]")) return [name.slice(0, -2), values];
    return [name, values.length === 1 ? (values[0] ?? "") : values];
  });
  return Object.fromEntries([...fields, ...[...records].map(([name, values]): [string, Field] => [name, Object.fromEntries(values)])]);
}

function listOf(lists: Map<string, FormDataEntryValue[]>, name: string): FormDataEntryValue[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function recordOf(records: Map<string, Map<string, FormDataEntryValue>>, name: string): Map<string, FormDataEntryValue> {
  const record = records.get(name) ?? new Map<string, FormDataEntryValue>();
  records.set(name, record);
  return record;
}
