import { PICTURE_PROBLEMS } from "./sentPicture";

/** Why a picture was not added to what somebody sent; the sentence of each stands under `candidature.picture.problem`. */
export const IMAGE_PROBLEMS = [
  ...PICTURE_PROBLEMS,
  ...(["no-alternative", "long-alternative", "busy", "too-many", "full", "closed", "other"] as const),
] as const;
export type ImageProblem = (typeof IMAGE_PROBLEMS)[number];
