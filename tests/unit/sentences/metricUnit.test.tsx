import { describe, expect, test } from "vitest";
import { useMetricWords } from "@/components/leaderboard/metricWords";
import type { Metric } from "@/lib/domain/ranking/contract";
import { said } from "./said";

function Unit({ id, after }: { id: Metric; after: boolean }) {
  const words = useMetricWords();
  const metric = { id, kind: "likes" } as const;
  return <p>{after ? words.unitAfterValue(metric, "facebook") : words.unit(metric, "facebook")}</p>;
}
const alone = (id: Metric) => said(<Unit id={id} after={false} />);
const afterValue = (id: Metric) => said(<Unit id={id} after />);

describe("the unit of a metric", () => {
  test("after a value goes on with it", () => {
    expect(afterValue("engagement_rate")).toBe("d’interactions par publication, rapportées à l’audience");
    expect(afterValue("posts_per_day")).toBe("publications par jour");
  });

  test("alone needs no value before it, and does not say the name again", () => {
    expect(alone("engagement_rate")).toBe("interactions par publication, en\u00a0% de l’audience");
    expect(alone("posts_per_day")).toBe("moyenne quotidienne sur la période du relevé");
  });

  test("is the same in both places where it reads well, by the kind of the figures", () => {
    expect(alone("audience")).toBe("mentions J’aime");
    expect(afterValue("audience")).toBe("mentions J’aime");
  });
});
