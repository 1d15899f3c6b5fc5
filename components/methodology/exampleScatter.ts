import { cloudOf } from "@/lib/data/ranking/cloudOf";
import type { Scatter } from "@/lib/data/ranking/scatter";
import type { Fit } from "@/lib/domain/ranking/contract";
import { bandOfFit, spreadOfLogarithms } from "@/lib/domain/ranking/fitBand";
import { expectedBy, fitLogarithms } from "@/lib/domain/ranking/fitLogarithms";
import { expectedAudienceRatio } from "@/lib/domain/ranking/valueOfAudience";
import { EXAMPLE } from "./workedExample";

/** Lowered for the example, which has four territories with both figures. */
const MINIMUM = 3;

/** Four points leave the line so unsure that its band goes further than they do. */
function endsOfBand(points: readonly { x: number }[], fit: Fit): number[] {
  const band = bandOfFit(fit, spreadOfLogarithms(points.map(({ x }) => x)));
  return points.flatMap(({ x }) => Object.values(band(x)));
}

/** Methodology, section 7, as a drawing takes it. */
export function exampleScatter(): Scatter {
  const points = EXAMPLE.flatMap(({ code, population, audience }) =>
    audience === null ? [] : [{ level: "commune" as const, code, name: code, x: population, y: audience }],
  );
  const fit = fitLogarithms(points, MINIMUM);
  return {
    ...{ subject: "audience", network: "facebook", league: "petites-villes", group: "communes", kind: "followers", fit },
    cloud: cloudOf(points, fit ? endsOfBand(points, fit) : []),
    mine: null,
    peers: false,
    others: points.map(({ name, x, y }) => ({
      territory: { level: "commune", code: name, name, slug: name, population: x, populationYear: null, region: null, departement: null },
      ...{ x, y },
      expected: fit && expectedBy(fit, x),
      ratio: fit && expectedAudienceRatio(fit, y, x),
    })),
  };
}
