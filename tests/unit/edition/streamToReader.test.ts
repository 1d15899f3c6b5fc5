import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MOST_AT_ONCE, PATIENCE_MS, SLICE_BYTES, STALLED_MS, streamToReader } from "@/lib/data/edition/streamToReader";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A source that says whether it was ended. */
function source(pieces: readonly (Uint8Array | string)[]) {
  const state = { ended: false };
  async function* read() {
    try {
      yield* pieces;
    } finally {
      state.ended = true;
    }
  }
  return { state, pieces: read() };
}
const endless = () => source(Array.from({ length: 1000 }, () => "x".repeat(SLICE_BYTES)));
const busy = (reader: string) => {
  expect(() => streamToReader(reader, source([]).pieces)).toThrow(expect.objectContaining({ code: "downloads-busy" }));
};

describe("streamToReader", () => {
  it("sends the very bytes, in slices", async () => {
    const { pieces, state } = source(["é", "x".repeat(SLICE_BYTES + 1), new Uint8Array([33])]);
    const sizes: number[] = [];
    let text = "";
    for await (const slice of streamToReader("a", pieces)) {
      sizes.push(slice.length);
      text += Buffer.from(slice).toString();
    }
    expect(sizes).toEqual([2, SLICE_BYTES, 1, 1]);
    expect(text).toBe(`é${"x".repeat(SLICE_BYTES + 1)}!`);
    expect(state.ended).toBe(true);
  });

  it("gives one to each reader, and a few in all", async () => {
    const streams = [streamToReader("0", endless().pieces)];
    busy("0");
    for (let reader = 1; reader < MOST_AT_ONCE; reader += 1) streams.push(streamToReader(String(reader), endless().pieces));
    busy("another");
    await streams[0]?.cancel();
    streams.push(streamToReader("another", endless().pieces));
    await Promise.all(streams.map((stream) => stream.cancel()));
  });

  it("leaves a reader who takes nothing, and lets the next in", async () => {
    const { pieces, state } = endless();
    const reader = streamToReader("a", pieces).getReader();
    await reader.read();
    await vi.advanceTimersByTimeAsync(STALLED_MS - 1);
    await reader.read();
    await vi.advanceTimersByTimeAsync(STALLED_MS - 1);
    busy("a");
    await vi.advanceTimersByTimeAsync(1);
    await expect(reader.read()).rejects.toThrow(`${STALLED_MS} ms`);
    expect(state.ended).toBe(true);
    await streamToReader("a", source([]).pieces).cancel();
  });

  it("leaves a reader who takes too long in all", async () => {
    const reader = streamToReader("a", endless().pieces).getReader();
    const every = STALLED_MS / 2;
    for (let passed = 0; passed < PATIENCE_MS - every; passed += every) {
      await reader.read();
      await vi.advanceTimersByTimeAsync(every);
    }
    await vi.advanceTimersByTimeAsync(every);
    await expect(reader.read()).rejects.toThrow(`${PATIENCE_MS} ms`);
    await streamToReader("a", source([]).pieces).cancel();
  });

  it("does not count the time of the source as the reader's, and says its error", async () => {
    async function* slow() {
      await new Promise((resolve) => setTimeout(resolve, 2 * STALLED_MS));
      yield "late";
      throw new Error("gone");
    }
    const reader = streamToReader("a", slow()).getReader();
    const first = reader.read();
    await vi.advanceTimersByTimeAsync(2 * STALLED_MS);
    expect(Buffer.from((await first).value ?? []).toString()).toBe("late");
    await expect(reader.read()).rejects.toThrow("gone");
    await streamToReader("a", source([]).pieces).cancel();
  });
});
