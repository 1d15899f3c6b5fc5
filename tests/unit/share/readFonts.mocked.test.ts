import { expect, test, vi } from "vitest";
import { readFonts } from "@/components/share/readFonts";

const disk = vi.hoisted(() => ({ failing: true, reads: 0 }));
vi.mock("node:fs/promises", () => ({
  readFile: async () => {
    disk.reads += 1;
    if (disk.failing) throw new Error("too many open files");
    return Buffer.from("font");
  },
}));

test("fonts that could not be read are read again, and then kept", async () => {
  await expect(readFonts()).rejects.toThrow("too many open files");
  disk.failing = false;
  const fonts = await readFonts();
  expect(fonts).toHaveLength(4);
  const { reads } = disk;
  expect(await readFonts()).toBe(fonts);
  expect(disk.reads).toBe(reads);
});
