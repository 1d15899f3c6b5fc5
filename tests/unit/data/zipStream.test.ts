import { unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { zipStream } from "@/components/data/zipStream";

const bytes = (text: string) => new TextEncoder().encode(text);
const source = (pieces: readonly string[], cancel = () => {}) => {
  const left = [...pieces];
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = left.shift();
      if (piece === undefined) controller.close();
      else if (piece === "broken") controller.error(new Error("the database went away"));
      else controller.enqueue(bytes(piece));
    },
    cancel,
  });
};
const read = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream).arrayBuffer());

describe("an archive that is packed as it is read", () => {
  it("holds what was read, and what goes with it", async () => {
    const files = unzipSync(await read(zipStream(source(["a\r\n", "1\r\n"]), { "README.md": "What it is." })));
    expect(Object.keys(files)).toEqual(["README.md", "data.csv"]);
    expect(new TextDecoder().decode(files["data.csv"])).toBe("a\r\n1\r\n");
  });

  it("ends in an error when its source does, not as an archive that looks whole", async () => {
    await expect(read(zipStream(source(["a\r\n", "broken"]), {}))).rejects.toThrow("the database went away");
  });

  it("says that it holds no more than an archive can count, and lets its source go", async () => {
    const cancel = vi.fn();
    const long = Array.from({ length: 40 }, () => "0123456789");
    await expect(read(zipStream(source(long, cancel), {}, 100))).rejects.toThrow("an archive holds 100 bytes at most");
    expect(cancel).toHaveBeenCalledOnce();
    await expect(read(zipStream(source(long), {}, 1_000))).resolves.toBeInstanceOf(Uint8Array);
  });

  it("ends in an error where a companion cannot be packed", async () => {
    const nameless = { ["x".repeat(70_000)]: "too long a name" };
    await expect(read(zipStream(source(["a"]), nameless))).rejects.toThrow(/filename too long/);
  });
});
