import { afterEach, expect, test, vi } from "vitest";
import { GET as unknown } from "@/app/images/[[...path]]/route";
import { HEAD } from "@/app/images/belvedere.png/route";
import { readEdition } from "@/lib/data/edition/readEdition";
import { ExpectedError } from "@/lib/platform/errors";

vi.mock("@/lib/data/edition/readEdition", () => ({ readEdition: vi.fn() }));
vi.mock("@/lib/data/instance/simulationNotice", () => ({ simulationNotice: async () => null }));
afterEach(() => vi.clearAllMocks());

const head = (query = "") =>
  HEAD(new Request(`http://localhost/images/belvedere.png${query}`, { method: "HEAD" }), { params: Promise.resolve({}) });

test("the picture of the site is there before the first edition", async () => {
  vi.mocked(readEdition).mockRejectedValue(new ExpectedError("no-edition"));
  const answer = await head();
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
});

test("a picture is asked for again, however precisely it is named: the server may draw otherwise one day", async () => {
  vi.mocked(readEdition).mockResolvedValue({ title: "2013", demonstration: false, referenceOn: "2013-04-30" } as never);
  const answer = await head("?edition=2013-04&revision=1");
  expect(vi.mocked(readEdition).mock.calls).toEqual([["2013-04", 1]]);
  expect(answer.headers.get("cache-control")).toBe("public, no-cache");
});

test("an edition that does not exist has no picture", async () => {
  vi.mocked(readEdition).mockRejectedValue(new ExpectedError("unknown-edition", { found: "2099-01" }));
  expect((await head("?edition=2099-01")).status).toBe(404);
});

test("an address without a picture is refused as one of the API, which does not describe the pictures", async () => {
  const nowhere = new Request("http://localhost/images/nulle-part.png");
  const answer = await unknown(nowhere, { params: Promise.resolve({ path: ["nulle-part.png"] }) });
  expect(answer.status).toBe(404);
  const { error } = (await answer.json()) as { error: Record<string, unknown> };
  expect(error).toMatchObject({ code: "unknown-address", found: "/images/nulle-part.png" });
  expect(error).not.toHaveProperty("expected");
});
