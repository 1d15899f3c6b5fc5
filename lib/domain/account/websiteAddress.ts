/** The website in a cell that people filled: « www.ville.fr » gets its scheme; an e-mail, or what names no host, is none, nor one with a NUL or half a character. */
export function readWebsite(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "" || /[\s\0\p{Surrogate}]/u.test(trimmed)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed.replace(/^\/\//, "")}`;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  // « mairie@ville.fr » is read as somebody at a host.
  return url.username === "" && /\.[a-z]{2,}$/i.test(url.hostname) ? url.href : null;
}
