/** A sentence of the messages, drawn in the browser: its `{names}` with what they stand for. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), sentence);
}
