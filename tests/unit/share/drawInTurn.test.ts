import { expect, test } from "vitest";
import { drawInTurn, MOST_WAITING } from "@/components/share/drawInTurn";

test("draws one at a time, in the order asked; refuses who would wait too long; a failure lets the next one draw", async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const asked = Array.from({ length: MOST_WAITING }, (_, number) =>
    drawInTurn(async () => {
      begun.push(number);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (number === 0) throw new Error("no picture");
      return number;
    }),
  );
  const first = expect(asked[0]).rejects.toThrow("no picture");
  await expect(drawInTurn(async () => "too late")).rejects.toMatchObject({
    code: "pictures-busy",
    status: 503,
    details: { seconds: 10 },
  });
  expect(begun).toEqual([0]);
  ends[0]?.();
  await first;
  for (let number = 1; number < MOST_WAITING; number += 1) {
    await expect.poll(() => begun).toEqual(Array.from({ length: number + 1 }, (_, index) => index));
    ends[number]?.();
    expect(await asked[number]).toBe(number);
  }
  expect(await drawInTurn(async () => "in time")).toBe("in time");
});
