/** What the framework adds to a form. */
const NOT_OURS = "$ACTION";

/** The fields of a form by name: a text, or a list where the name is repeated or ends in `[]`. */
export function readForm(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith(NOT_OURS));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return name.endsWith("[]") ? [name.slice(0, -2), values] : [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}
