import { z } from "zod";
import { ABOVE_POPULATION, LARGEST_STEP } from "../snapshot/doubtThresholds";

/** How the observatory presents itself. */
export const identitySettings = z.object({
  name: z.string().trim().min(1, "missing").max(60, "too-long"),
  /** Who answers for what is published, as the law asks: name, address, director, host. Empty: not said yet. */
  publisher: z.string().trim().max(1_000, "too-long"),
  /** Where to write to. Empty: nowhere yet. */
  contactEmail: z
    .string()
    .max(200, "too-long")
    .pipe(z.union([z.literal(""), z.email("bad-email")], "bad-email")),
  licenceName: z.string().trim().min(1, "missing").max(100, "too-long"),
  licenceUrl: z.url({ protocol: /^https$/, error: "bad-url" }).max(300, "too-long"),
});

const number = () => z.coerce.number("bad-number");

/** What is counted, and what is looked at twice. */
export const checkSettings = z.object({
  /** Days before its reference in which an edition takes figures. */
  windowDays: number().int("bad-number").min(1, "bad-number").max(731, "bad-number"),
  /** A figure that moves by more than this since the last one is doubtful. */
  jumpPercent: number().int("bad-number").min(1, "bad-number").max(1_000, "bad-number"),
  /** An audience of more than this many times the inhabitants is doubtful. */
  abovePopulation: number().min(0.1, "bad-number").max(1_000, "bad-number"),
  /** Whether a doubtful figure is confirmed by somebody else than who typed it. */
  fourEyes: z.boolean(),
});

const settings = z.object({
  ...identitySettings.shape,
  ...checkSettings.shape,
  /** Whether every member must have a second factor. */
  secondFactorRequired: z.boolean(),
});
export type Settings = z.output<typeof settings>;
export type Identity = z.output<typeof identitySettings>;

/** What holds until the observatory decides otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  name: "Belvédère",
  publisher: "",
  contactEmail: "",
  licenceName: "Licence Ouverte 2.0",
  licenceUrl: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  windowDays: 90,
  jumpPercent: LARGEST_STEP * 100,
  abovePopulation: ABOVE_POPULATION,
  fourEyes: true,
  secondFactorRequired: false,
};

/** The settings from what is stored of them: a value that no longer fits counts as not decided, an unknown one as absent. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const fitting = Object.entries(settings.shape).filter(([name, field]) => name in stored && field.safeParse(stored[name]).success);
  return { ...DEFAULT_SETTINGS, ...settings.partial().parse(Object.fromEntries(fitting.map(([name]) => [name, stored[name]]))) };
}
