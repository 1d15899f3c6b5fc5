/** A sentence of the messages, drawn in the browser: its `{names}` with what they stand for. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (named, name: string) => String(values[name] ?? named));
}
