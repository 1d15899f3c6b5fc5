import type { Criterion, ScaleStep } from "./criterion";

/** The steps that have words; those between are nuances. */
const WORDED_STEPS = [0, 2, 5, 8, 10] as const;

type Words = readonly [string, string, string, string, string];

/**
 * The grid that a new award starts from. The seven names are those of the 2019 jury, as the press gave them (La Gazette des communes,
 * lagazettedescommunes.com/640559); it published neither weights nor a scale. The guidance, the words and the equal weights are ours.
 * Stories are optional: they vanish after a day, and a nominee may have kept none.
 */
export const DEFAULT_CRITERIA: readonly Omit<Criterion, "id">[] = [
  criterion(
    "Sens et objectifs",
    "À qui le compte s’adresse-t-il, et dans quel but de service public ? Se juge sur un an de publications.",
    [
      "aucun but visible",
      "un but à deviner",
      "un but clair, suivi par moments",
      "un but clair, suivi",
      "chaque publication sert un but clair",
    ],
  ),
  criterion("Ligne éditoriale", "Les sujets, les rubriques et le rythme forment-ils un ensemble que l’on reconnaît ?", [
    "aucune ligne",
    "des sujets au fil de l’eau",
    "des rubriques, tenues par moments",
    "une ligne claire et tenue",
    "une ligne singulière et tenue",
  ]),
  criterion("Esthétique et cohérence", "Les images sont-elles soignées, lisibles sur un téléphone, et de la même famille ?", [
    "images illisibles",
    "images peu soignées",
    "images correctes",
    "images soignées et cohérentes",
    "une identité reconnue au premier regard",
  ]),
  criterion(
    "Stories et formats courts",
    "Sont-ils pertinents, originaux, et pensés pour ce format ? Sans réponse si le compte n’en a pas gardé.",
    ["sans intérêt", "de simples reprises", "utiles, sans surprise", "pertinents et originaux", "un usage exemplaire du format"],
    false,
  ),
  criterion("Animation et conversation", "Le compte répond-il, pose-t-il des questions, modère-t-il avec tact ?", [
    "aucune réponse",
    "des réponses rares",
    "répond aux questions",
    "répond et fait parler",
    "une vraie conversation, régulière",
  ]),
  criterion(
    "Écriture, hashtags, emojis",
    "Les textes sont-ils clairs et justes, les hashtags utiles, les emojis mesurés et lisibles par tous ?",
    ["incompréhensible", "confus ou surchargé", "clair", "clair, vivant et bien dosé", "un modèle d’écriture"],
  ),
  criterion("Mise en avant des utilisateurs", "Les habitants et leurs publications ont-ils leur place, crédités et avec leur accord ?", [
    "jamais",
    "rarement, ou sans crédit",
    "de temps en temps, crédités",
    "souvent, crédités",
    "ils font le compte avec la collectivité",
  ]),
];

function criterion(name: string, guidance: string, words: Words, required = true): Omit<Criterion, "id"> {
  const steps: ScaleStep[] = words.map((word, index) => ({ value: WORDED_STEPS[index] as number, word }));
  return { name, guidance: guidance.replace(/ ([;:!?])/g, "\u202f$1"), weight: 1, required, independent: false, steps };
}
