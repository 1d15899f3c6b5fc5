import { useFormatter } from "next-intl";

/** A day and an hour, in words. */
export function useMoment(): (at: Date) => string {
  const format = useFormatter();
  return (at) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Paris" });
}
