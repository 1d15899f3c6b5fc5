/**
 * Whether somebody wrote in a form before its script ran: its fields hold something else than what the server wrote there. Their values are then
 * theirs to send, for the page does not know of them.
 */
export function typedEarly(form: HTMLFormElement): boolean {
  return Array.from(form.elements).some(
    (field) =>
      (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue) ||
      (field instanceof HTMLInputElement && field.type === "radio" && field.checked !== field.defaultChecked),
  );
}
