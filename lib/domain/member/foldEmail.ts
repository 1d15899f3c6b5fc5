/** The one form in which an address is kept and compared. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}
