import { useTranslations } from "next-intl";

const DONE = ["cree", "modifie", "fusionne"] as const;

/** What was just done, in words; null when nothing was. */
export function useFormSaid(done: string): string | null {
  const t = useTranslations("register.done");
  const known = DONE.find((one) => one === done);
  return known === undefined ? null : t(known);
}
