import { useTranslations } from "next-intl";

/** How the log is said: actions and subjects by their words where they have some, else as they are written; members by their names. */
export function useAuditWords() {
  const t = useTranslations("audit");
  const worded = (key: string, code: string) => (t.has(key as "actions.create") ? t(key as "actions.create") : code);
  return {
    action: (code: string) => worded(`actions.${code}`, code),
    subject: (code: string) => worded(`subjects.${code}`, code),
    actor: (actor: string, name: string | null) => {
      if (name !== null) return name;
      const [kind, rest] = actor.split(":", 2);
      return kind === "command" ? t("command", { user: rest ?? "" }) : worded(`actors.${actor}`, actor);
    },
  };
}
